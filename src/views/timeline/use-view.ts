import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DayRange } from '#domain/day-range.ts';
import { dayRangeOf, limited, type Stretch, stretchOf } from './model/stretch.ts';

/** What the drawing lets itself be told, besides its data. */
export interface PlotControls {
  readonly moveTo: (view: Stretch, smoothly: boolean) => void;
  readonly focus: (key: string) => void;
  /** Where it stands in the frame that was last drawn: the same object until it has moved. */
  readonly seen: () => Stretch;
  /** Calls back with each frame in which it has moved. The result ends it. */
  readonly follow: (moved: () => void) => () => void;
}

interface ViewInput {
  /** What the address says; null: the story. */
  readonly window: DayRange | null;
  readonly story: DayRange;
  readonly bounds: Stretch;
  /** Days that must be in view at least. */
  readonly closest: number;
  readonly still: boolean;
  readonly onWindow: (window: DayRange | null) => void;
}

export interface View {
  /** Where the axis rests. */
  readonly view: Stretch;
  /** Of the drawing that can be moved; null until it is there. */
  readonly controls: PlotControls | null;
  /** Gives focus to an item of the drawing, as soon as it is drawn. */
  readonly focus: (key: string) => void;
  /** To be called with the drawing's controls when it is there. */
  readonly onControls: (controls: PlotControls | null) => void;
  /** Moves the axis; `view` follows when it has come to rest. */
  readonly go: (target: Stretch, how?: 'smooth' | 'at-once') => void;
  /** The same, where nothing else tells the reader of it. */
  readonly ask: (target: Stretch) => void;
  /** How often it was asked for. */
  readonly asked: number;
  /** Where the axis stands, or is on its way to. */
  readonly destination: () => Stretch;
  /** To be told of every movement's end. */
  readonly rest: (view: Stretch) => void;
  /** To be told in the middle of a movement: `view` follows, the address does not. */
  readonly stray: (view: Stretch) => void;
}

/** The window on the axis: follows the address, and tells it where a movement has ended. */
export function useView({ window, story, bounds, closest, still, onWindow }: ViewInput): View {
  const [view, setView] = useState(() => limited(stretchOf(window ?? story), bounds, closest));
  const [controls, onControls] = useState<PlotControls | null>(null);
  const [asked, setAsked] = useState(0);
  const destination = useRef(view);
  const told = useRef(window);
  const echoes = useRef<(DayRange | null)[]>([]);

  const rest = (next: Stretch) => {
    destination.current = next;
    setView(next);
    const range = dayRangeOf(next);
    const tell = same(range, story) ? null : range;
    if (same(tell, told.current)) return;
    told.current = tell;
    echoes.current.push(tell);
    onWindow(tell);
  };

  const go = (target: Stretch, how: 'smooth' | 'at-once' = 'smooth') => {
    const next = limited(target, bounds, closest);
    destination.current = next;
    if (controls) controls.moveTo(next, how === 'smooth' && !still);
    else rest(next);
  };

  const follow = useEffectEvent((next: DayRange | null) => {
    // On a busy page the address of one rest may come when the next is told already: it asks for nothing.
    const heard = echoes.current.findLastIndex((tell) => same(tell, next));
    echoes.current = heard < 0 ? [] : echoes.current.slice(heard + 1);
    if (heard >= 0 || same(next, told.current)) return;
    told.current = next;
    go(stretchOf(next ?? story));
  });
  useEffect(() => {
    follow(window);
  }, [window]);

  const focus = (key: string) => {
    controls?.focus(key);
  };
  return {
    view,
    go,
    ask: (target) => {
      setAsked((times) => times + 1);
      go(target);
    },
    asked,
    destination: () => destination.current,
    rest,
    stray: setView,
    controls,
    focus,
    onControls,
  };
}

function same(a: DayRange | null, b: DayRange | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
