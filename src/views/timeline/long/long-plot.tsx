import { type RefObject, useMemo } from 'react';
import { levelKey } from '../model/levels/level-chart.ts';
import { dayOfStop, type LevelStop } from '../model/levels/walk.ts';
import { holding } from '../model/stretch.ts';
import type { Moves } from '../moves.ts';
import { PlotFrame } from '../plot-frame.tsx';
import type { PlotActions } from '../plot-handlers.ts';
import { LongSketch } from './long-sketch.tsx';
import { levelDayUnder, levelItemAt, levelMoveBy, levelStopAt } from './long-cursor.ts';
import type { LongTimelineProps } from './long-timeline-props.ts';
import type { LongDrawing } from './use-long-drawing.ts';

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
  const { chart } = drawing;
  return (
    <PlotFrame
      drawing={drawing}
      state={useVisState(props, drawing)}
      actions={actionsOf(props, drawing, moves, onCluster)}
      plotRef={plotRef}
      sketch={<LongSketch chart={chart} hrefs={hrefs} compact={compact} />}
      events={drawing.shown}
      shown={rows.length}
      all={table.size}
      onDrawn={onDrawn}
      onStray={drawing.stray}
    />
  );
}

function useVisState({ hrefs, selected }: LongTimelineProps, drawing: LongDrawing) {
  const { chart, bounds, closest, tabStop, density } = drawing;
  return useMemo(
    () => ({ chart, bounds, closest, hrefs, selected, tabStop, underlay: density }),
    [chart, bounds, closest, hrefs, selected, tabStop, density],
  );
}

function actionsOf(
  { onSelect, onClose, onHover }: LongTimelineProps,
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
      if (stop) goTo(stop, drawing);
      return stop !== undefined;
    },
    dayUnder: (item) => levelDayUnder(item, chart),
    onFocus: (target) => {
      const stop = levelItemAt(target, chart)?.item.kind === 'event' ? levelStopAt(target, chart) : null;
      if (stop && (stop.lane !== cursor?.lane || stop.row !== cursor.row)) setCursor(stop);
    },
  };
}

/** Also to what is gathered: under the cursor it is drawn by itself. */
function goTo(stop: LevelStop, { lanes, destination, go, focus, setCursor }: LongDrawing): void {
  setCursor(stop);
  const day = dayOfStop(lanes, stop);
  const target = day === null ? destination() : holding(destination(), day);
  if (target !== destination()) go(target);
  focus(levelKey(stop.lane, stop.row));
}
