import type { DayRange } from '#domain/day-range.ts';
import { type RefObject, useMemo, useState } from 'react';
import { useMedia } from '#ui/use-media.ts';
import { boundsOf, CLOSEST, windowWithin } from './model/bounds.ts';
import { type Chart, chartOf, laneRowsOf } from './model/chart.ts';
import type { Stop } from './model/next-stop.ts';
import { nearOf } from './model/overview/near.ts';
import type { RowLimits } from './model/rows.ts';
import { daysIn, type Stretch, stretchOf } from './model/stretch.ts';
import type { PlotWidth } from './plot-frame.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { SKETCH_WIDTHS } from './sketch-widths.ts';
import { tabStopOf } from './cursor.ts';
import { usePlotWidth } from './use-plot-width.ts';
import { useView, type View } from './use-view.ts';

const [NARROWEST, ...WIDER] = SKETCH_WIDTHS;

export interface Drawing extends View, PlotWidth {
  /** What the address asks to be in view; null where it asks for nothing, or in vain. */
  readonly window: DayRange | null;
  readonly chart: Chart;
  /** Of the events that are shown, ascending. */
  readonly rows: readonly number[];
  readonly bounds: Stretch;
  /** What the overview draws of it. */
  readonly reach: Stretch;
  readonly closest: number;
  readonly cursor: Stop | null;
  readonly setCursor: (cursor: Stop) => void;
  readonly tabStop: string | null;
}

/** All that is drawn, for where the axis rests, how wide it is, and where the reader is in it. */
export function useDrawing(props: TimelineProps, plotRef: RefObject<HTMLElement | null>): Drawing {
  const { events, all, group, story, selected, onWindow, compact = false } = props;
  const { width, measure } = usePlotWidth(plotRef);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [cursor, setCursor] = useState<Stop | null>(null);
  const home = useMemo(() => stretchOf(story), [story]);
  // Of all events, shown or not: a filter does not change which windows can be asked for.
  const bounds = useMemo(() => boundsOf(all, home), [all, home]);
  const window = windowWithin(bounds, props.window);
  const closest = Math.min(CLOSEST, daysIn(bounds));
  const moving = useView({ window, story, bounds, closest, still, onWindow });
  const { view } = moving;
  const cursorEvent = cursor?.event ?? null;
  const lanes = useMemo(
    () => laneRowsOf(events, group, home, limitsFor(group === 'none', compact)),
    [events, group, home, compact],
  );
  const chart = useMemo(() => {
    const pinned = new Set([selected, cursorEvent].filter((id) => id !== null));
    const size = width ? { width } : { width: NARROWEST, wider: WIDER };
    return chartOf({ lanes, view, ...size, measure, pinned });
  }, [lanes, view, width, measure, selected, cursorEvent]);
  const rows = useMemo(() => events.map(({ row }) => row), [events]);
  const tabStop = useMemo(() => tabStopOf(chart, cursor, selected), [chart, cursor, selected]);
  return {
    ...moving,
    window,
    measured: Boolean(width),
    hidden: width === 0,
    chart,
    rows,
    bounds,
    reach: useMemo(() => nearOf(bounds, home, view), [bounds, home, view]),
    closest,
    cursor,
    setCursor,
    tabStop,
  };
}

/** Some 360 pixels of drawing on a page, some 200 in a small frame. */
function limitsFor(oneLane: boolean, compact: boolean): RowLimits {
  if (compact) return oneLane ? { total: 7, perLane: 7 } : { total: 0, perLane: 1 };
  return oneLane ? { total: 11, perLane: 11 } : { total: 15, perLane: 4 };
}
