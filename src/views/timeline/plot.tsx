import { type RefObject, useMemo } from 'react';
import type { Stop } from './model/next-stop.ts';
import { placeOn } from './model/reach.ts';
import type { Moves } from './moves.ts';
import { PlotFrame } from './plot-frame.tsx';
import { eventAt, type PlotActions } from './plot-handlers.ts';
import { Sketch } from './sketch.tsx';
import { sketchWidths } from './sketch-widths.ts';
import type { TimelineProps } from './timeline-props.ts';
import { dayUnder, land, moveBy, stopAt } from './cursor.ts';
import type { Drawing } from './use-drawing.ts';
import { walkTo } from './walk-by.ts';

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
  const { chart } = drawing;
  return (
    <PlotFrame
      drawing={drawing}
      state={useVisState(props, drawing)}
      actions={actionsOf(props, drawing, moves, onCluster)}
      plotRef={plotRef}
      sketch={
        <Sketch
          chart={chart}
          widths={sketchWidths(drawing)}
          rows={drawing.rows}
          hrefs={hrefs}
          compact={compact}
        />
      }
      events={events}
      shown={events.length}
      all={all.length}
      onDrawn={onDrawn}
    />
  );
}

function useVisState({ hrefs, selected }: TimelineProps, drawing: Drawing) {
  const { chart, rows, bounds, closest, tabStop } = drawing;
  return useMemo(
    () => ({ chart, rows, bounds, closest, hrefs, selected, tabStop }),
    [chart, rows, bounds, closest, hrefs, selected, tabStop],
  );
}

function actionsOf(
  { events, onSelect, onClose, onHover }: TimelineProps,
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
      if (stop) {
        const date = events.find(({ id }) => id === stop.event)?.date;
        walkTo(press, date ? placeOn(date) : null, drawing);
        land(stop, drawing);
      }
      return stop && sameStop(stop, cursor) ? 'stays' : stop !== undefined;
    },
    dayUnder: (item) => dayUnder(item, chart),
    onFocus: (target) => {
      const stop = eventAt(target) === null ? null : stopAt(target, chart);
      if (stop && !sameStop(stop, cursor)) setCursor(stop);
    },
  };
}

function sameStop(a: Stop, b: Stop | null): boolean {
  return a.lane === b?.lane && a.event === b.event;
}
