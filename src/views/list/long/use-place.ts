import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { lowerBound } from '#base/sorted.ts';
import { isBeingRead } from '../use-selected-in-view.ts';
import { indexAround } from '../window/extent.ts';
import { type RowWindow, useRowWindow } from '../window/use-row-window.ts';
import type { Arrival } from './long-list-props.ts';
import { type ListStretch, stretchAt } from './stretch.ts';

/** Where the reader goes. */
interface Destination {
  /** A position. */
  readonly at: number;
  /** What stands at the top then, and has focus; null where the row need only be in view, and focus is left alone. */
  readonly focus: 'heading' | 'entry' | null;
}

/** Where the reader was taken: a row, since a filter gives it another position. */
interface Taken extends Pick<Destination, 'focus'> {
  readonly row: number;
}

export interface Place extends RowWindow, ListStretch {
  readonly go: (to: Destination) => void;
}

interface PlaceOptions {
  readonly rows: Uint32Array;
  readonly selected: number | null;
  readonly root: RefObject<HTMLElement | null>;
  readonly arrival: Arrival | null;
}

/** Where in the list the reader is: which rows are in the page, and ways to others. The focused row and the open event's stay in it. */
export function usePlace({ rows, selected, root, arrival }: PlaceOptions): Place {
  const [begun] = useState(arrival);
  const [to, setTo] = useState<Taken>({ row: begun?.row ?? 0, focus: begun ? 'entry' : null });
  const go = ({ at, focus }: Destination) => {
    setTo({ row: rows[at] ?? 0, focus });
  };
  const at = Math.min(lowerBound(rows, to.row), Math.max(0, rows.length - 1));
  const stretch = stretchAt(at, rows.length);
  const focused = useFocusedAt(root, stretch.begins);
  const opened = positionOf(rows, selected);
  const aims = to.focus === null ? [] : [at];
  const kept = [...aims, ...(opened === null ? [] : [opened]), ...aroundFocus(focused)];
  const window = useRowWindow({ rows, ...stretch, kept, toEdge: to.focus === 'heading', root });
  // Not before there are rows, which come once the window's size is known.
  const lands = begun?.lands === true && window.mounted.length > 0;
  useArrival(root, to, { index: at - stretch.begins, lands }, () => {
    window.scrollTo(at, to.focus === null);
  });
  useOpenedInView(root, selected, opened !== null, () => {
    if (opened !== null) go({ at: opened, focus: null });
  });
  return { ...window, ...stretch, go };
}

/** The rows beside it stay too, so that Tab leads to them and not to what happens to be in the page. */
function aroundFocus(focused: number | null): readonly number[] {
  return focused === null ? [] : [focused - 1, focused, focused + 1];
}

function positionOf(rows: Uint32Array, row: number | null): number | null {
  if (row === null) return null;
  const at = lowerBound(rows, row);
  return rows[at] === row ? at : null;
}

/** The position of the row that has focus; kept while the whole page has lost it, as to another window. */
function useFocusedAt(root: RefObject<HTMLElement | null>, begins: number): number | null {
  const [focused, setFocused] = useState<number | null>(null);
  const enter = useEffectEvent(({ target }: FocusEvent) => {
    const index = target instanceof Element ? indexAround(target) : null;
    setFocused(index === null ? null : begins + index);
  });
  useEffect(() => {
    const list = root.current;
    const entered = (event: FocusEvent) => enter(event);
    const left = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && list?.contains(relatedTarget)) && document.hasFocus()) {
        setFocused(null);
      }
    };
    list?.addEventListener('focusin', entered);
    list?.addEventListener('focusout', left);
    return () => {
      list?.removeEventListener('focusin', entered);
      list?.removeEventListener('focusout', left);
    };
  }, [root]);
  return focused;
}

interface Aim {
  /** In the stretch that can be scrolled to. */
  readonly index: number;
  /** Whether the list begins there. */
  readonly lands: boolean;
}

/** Scrolls to where the reader asked to go, each time anew, and gives it focus. */
function useArrival(
  root: RefObject<HTMLElement | null>,
  to: Taken,
  { index, lands }: Aim,
  scroll: () => void,
): void {
  const arrive = useEffectEvent(({ focus }: Taken) => {
    scroll();
    const selector =
      focus === 'heading' ? `h1, h2, h3, h4, h5, h6` : `li[data-index="${String(index)}"] article`;
    const found = [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const target =
      focus === 'heading' ? found.find((one) => one.dataset['leads'] === String(index)) : found[0];
    if (focus === null || !target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  const [first] = useState(to);
  useLayoutEffect(() => {
    if (to !== first || lands) arrive(to);
  }, [to, first, lands]);
}

/**
 * Brings the event that has been opened into view for a reader of the list, and leaves the page where it is for one who is elsewhere.
 * A filter that gives it another position is no opening; one
 * that lets it into the list is.
 */
function useOpenedInView(
  root: RefObject<HTMLElement | null>,
  selected: number | null,
  isListed: boolean,
  bring: () => void,
): void {
  const follow = useEffectEvent(() => {
    if (root.current && isBeingRead(root.current)) bring();
  });
  useEffect(() => {
    if (selected !== null && isListed) follow();
  }, [selected, isListed]);
}
