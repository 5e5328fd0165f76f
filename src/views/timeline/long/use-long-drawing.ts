import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { useMedia } from '#ui/use-media.ts';
import { DensityLayer } from '../drawing/density-layer.ts';
import { boundsAround, CLOSEST, windowWithin } from '../model/bounds.ts';
import { type LevelChart, levelChart } from '../model/levels/level-chart.ts';
import { type LevelLane, levelLanes } from '../model/levels/level-lanes.ts';
import { type OutsideDays, outsideDays } from '../model/levels/outside-days.ts';
import { type TableDays, tableDays } from '../model/levels/table-days.ts';
import type { LevelStop } from '../model/levels/walk.ts';
import { nearOf } from '../model/overview/near.ts';
import type { ShownRows } from '../model/overview/spread.ts';
import { isUntold } from '../model/names.ts';
import { daysIn, type Stretch, stretchOf } from '../model/stretch.ts';
import type { PlotWidth } from '../plot-frame.tsx';
import { usePlotWidth } from '../use-plot-width.ts';
import { useView, type View } from '../use-view.ts';
import { eventOf } from './event-of.ts';
import type { LongTimelineProps } from './long-timeline-props.ts';
import { rowsPerLane } from './rows-per-lane.ts';
import { levelTabStop } from './long-cursor.ts';

/** Bins are laid out for this width where none can be measured; their numbers have room in the narrowest, too. */
const UNKNOWN_WIDTH = 640;

export interface LongDrawing extends View, PlotWidth {
  /** What the address asks to be in view; null where it asks for nothing, or in vain. */
  readonly window: LongTimelineProps['window'];
  readonly days: TableDays;
  readonly lanes: readonly LevelLane[];
  readonly whole: OutsideDays;
  readonly shown: ShownRows;
  readonly chart: LevelChart;
  readonly density: DensityLayer;
  readonly bounds: Stretch;
  /** What the overview draws of it. */
  readonly reach: Stretch;
  readonly closest: number;
  readonly cursor: LevelStop | null;
  readonly setCursor: (cursor: LevelStop) => void;
  readonly tabStop: string | null;
}

/** All that is drawn of a large dataset, for where the axis rests, how wide it is, and where the reader is in it. */
export function useLongDrawing(
  props: LongTimelineProps,
  plotRef: RefObject<HTMLElement | null>,
): LongDrawing {
  const { story, selectedRow, onWindow } = props;
  const plot = usePlotWidth(plotRef);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [cursor, setCursor] = useState<LevelStop | null>(null);
  const held = useHeld(props);
  const home = useMemo(() => stretchOf(story), [story]);
  const bounds = useMemo(() => boundsAround(held.span, home), [held.span, home]);
  const window = windowWithin(bounds, props.window);
  const closest = Math.min(CLOSEST, daysIn(bounds));
  const moving = useView({ window, story, bounds, closest, still, onWindow });
  const chart = useChart(props, held.lanes, moving.view, plot, cursor?.row ?? null);
  const [density] = useState(() => new DensityLayer());
  // Before the drawing is brought up to date: its bars belong to its items.
  useLayoutEffect(() => {
    density.show(chart.lanes);
  }, [density, chart]);
  useWanted(chart, props.onWant);
  const tabStop = useMemo(() => levelTabStop(chart, cursor, selectedRow), [chart, cursor, selectedRow]);
  return {
    ...moving,
    ...held,
    window,
    measured: Boolean(plot.width),
    hidden: plot.width === 0,
    chart,
    density,
    bounds,
    reach: useMemo(() => nearOf(bounds, home, moving.view), [bounds, home, moving.view]),
    closest,
    cursor,
    setCursor,
    tabStop,
  };
}

/** What depends on the events alone. */
function useHeld({ table, rows, group }: LongTimelineProps) {
  const days = useMemo(() => tableDays(table), [table]);
  const lanes = useMemo(() => levelLanes(table, days, rows, group), [table, days, rows, group]);
  const whole = useMemo(() => outsideDays(days, rows), [days, rows]);
  const shown = useMemo(() => ({ days, rows }), [days, rows]);
  // Of all events, shown or not: a filter does not change which windows can be asked for.
  const span = useMemo(() => {
    const [first, last] = [days.byStart[0], days.byEnd.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { start: days.start[first] ?? 0, end: days.end[last] ?? 0 };
  }, [days]);
  return { days, lanes, whole, shown, span };
}

function useChart(
  props: LongTimelineProps,
  lanes: readonly LevelLane[],
  view: Stretch,
  { width, measure }: ReturnType<typeof usePlotWidth>,
  cursorRow: number | null,
): LevelChart {
  const { table, eventAt, selectedRow, compact = false } = props;
  const rows = rowsPerLane(lanes.length, compact);
  return useMemo(() => {
    const important = [cursorRow, selectedRow].filter((row) => row !== null);
    return levelChart({
      lanes,
      view,
      width: width || UNKNOWN_WIDTH,
      measure,
      rows,
      pinned: [...new Set(important)],
      eventOf: eventOf({ table, eventAt }),
    });
  }, [table, eventAt, lanes, view, width, measure, rows, selectedRow, cursorRow]);
}

/** Asks for the titles that the drawing lacks. */
function useWanted(chart: LevelChart, onWant: LongTimelineProps['onWant']): void {
  const ask = useEffectEvent((rows: readonly number[]) => {
    if (rows.length > 0) onWant(rows);
  });
  useEffect(() => {
    const events = chart.lanes.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'event' ? [item.event] : item.kind === 'cluster' ? item.events : [],
      ),
    );
    ask([...new Set(events.filter(isUntold).map(({ row }) => row))]);
  }, [chart]);
}
