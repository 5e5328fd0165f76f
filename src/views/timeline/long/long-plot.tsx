import { type RefObject, useMemo } from 'react';
import type { LevelStop } from '../model/levels/walk.ts';
import type { Moves } from '../moves.ts';
import { PlotFrame } from '../plot-frame.tsx';
import type { PlotActions } from '../plot-handlers.ts';
import { walkTo } from '../walk-by.ts';
import { LongSketch } from './long-sketch.tsx';
import { levelDayUnder, levelItemAt, levelLand, levelMoveBy, levelStopAt } from './long-cursor.ts';
import type { LongTimelineProps } from './long-timeline-props.ts';
import type { LongDrawing } from './use-long-drawing.ts';
import { whereIs } from './where-is.ts';

interface LongPlotProps {
  readonly props: LongTimelineProps;
  readonly drawing: LongDrawing;
  readonly moves: Moves;
  readonly plotRef: RefObject<HTMLDivElement | null>;
  readonly onCluster: (button: HTMLElement) => void;
}

/** The drawing of a large dataset with its keys and presses. */
export function LongPlot({ props, drawing, moves, plotRef, onCluster }: LongPlotProps) {
  const { table, rows, hrefs, compact = false, onDrawn } = props;
  return (
    <PlotFrame
      drawing={drawing}
      state={useVisState(props, drawing)}
      actions={actionsOf(props, drawing, moves, onCluster)}
      plotRef={plotRef}
      sketch={<LongSketch drawing={drawing} rows={rows} hrefs={hrefs} compact={compact} />}
      events={drawing.shown}
      shown={rows.length}
      all={table.size}
      onDrawn={onDrawn}
      onStray={drawing.stray}
    />
  );
}

function useVisState({ hrefs, selected, rows }: LongTimelineProps, drawing: LongDrawing) {
  const { chart, bounds, closest, tabStop, density } = drawing;
  return useMemo(
    () => ({ chart, rows, bounds, closest, hrefs, selected, tabStop, underlay: density }),
    [chart, rows, bounds, closest, hrefs, selected, tabStop, density],
  );
}

function actionsOf(
  { rows, onSelect, onClose, onHover }: LongTimelineProps,
  drawing: LongDrawing,
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
      const stop = levelMoveBy(press, chart, cursor, drawing.destination());
      if (stop) {
        walkTo(press, whereIs(stop.row, rows, drawing.days), drawing);
        levelLand(stop, drawing);
      }
      return stop && sameStop(stop, cursor) ? 'stays' : stop !== undefined;
    },
    dayUnder: (item) => levelDayUnder(item, chart),
    onFocus: (target) => {
      const stop = levelItemAt(target, chart)?.item.kind === 'event' ? levelStopAt(target, chart) : null;
      if (stop && !sameStop(stop, cursor)) setCursor(stop);
    },
  };
}

function sameStop(a: LevelStop, b: LevelStop | null): boolean {
  return a.lane === b?.lane && a.row === b.row;
}
