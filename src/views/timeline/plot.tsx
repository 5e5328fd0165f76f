import { type RefObject, useMemo } from 'react';
import type { Stop } from './model/next-stop.ts';
import { holding } from './model/stretch.ts';
import type { Moves } from './moves.ts';
import { PlotFrame } from './plot-frame.tsx';
import { eventAt, type PlotActions } from './plot-handlers.ts';
import { Sketch } from './sketch.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { dayOf, dayUnder, keyOf, moveBy, stopAt, stopsOf } from './cursor.ts';
import type { Drawing } from './use-drawing.ts';

interface PlotProps {
  readonly props: TimelineProps;
  readonly drawing: Drawing;
  readonly moves: Moves;
  readonly plotRef: RefObject<HTMLDivElement | null>;
  readonly onCluster: (button: HTMLElement) => void;
}

/** The drawing of a small dataset with its keys and presses. */
export function Plot({ props, drawing, moves, plotRef, onCluster }: PlotProps) {
  const { events, all, hrefs, compact = false, onDrawn } = props;
  return (
    <PlotFrame
      drawing={drawing}
      state={useVisState(props, drawing)}
      actions={actionsOf(props, drawing, moves, onCluster)}
      plotRef={plotRef}
      sketch={<Sketch chart={drawing.chart} hrefs={hrefs} compact={compact} />}
      events={events}
      shown={events.length}
      all={all.length}
      onDrawn={onDrawn}
    />
  );
}

function useVisState({ hrefs, selected }: TimelineProps, drawing: Drawing) {
  const { chart, bounds, closest, tabStop } = drawing;
  return useMemo(
    () => ({ chart, bounds, closest, hrefs, selected, tabStop }),
    [chart, bounds, closest, hrefs, selected, tabStop],
  );
}

function actionsOf(
  { onSelect, onClose, onHover }: TimelineProps,
  drawing: Drawing,
  moves: Moves,
  onCluster: (button: HTMLElement) => void,
): PlotActions {
  const { chart, cursor, setCursor } = drawing;
  return {
    moves,
    onSelect,
    onClose,
    onHover,
    onCluster,
    onWalk: (press) => {
      const stop = moveBy(press, chart, cursor, drawing.destination());
      if (stop) goTo(stop, drawing);
      return stop !== undefined;
    },
    dayUnder: (item) => dayUnder(item, chart),
    onFocus: (target) => {
      const stop = eventAt(target) === null ? null : stopAt(target, chart);
      if (stop && !sameStop(stop, cursor)) setCursor(stop);
    },
  };
}

function goTo(stop: Stop, { chart, destination, go, focus, setCursor }: Drawing): void {
  setCursor(stop);
  const day = dayOf(stopsOf(chart), stop);
  const target = day === null ? destination() : holding(destination(), day);
  if (target !== destination()) go(target);
  focus(keyOf(stop));
}

function sameStop(a: Stop, b: Stop | null): boolean {
  return a.lane === b?.lane && a.event === b.event;
}
