import { useMemo } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import { densityFigures } from '../drawing/density-figure.ts';
import { type Figure, figure, percent } from '../drawing/figure.ts';
import { gatheredFigure } from '../drawing/gathered-figure.ts';
import type { LaneHeights } from '../drawing/lane-heights.ts';
import type { GatheredItem, LevelChart, LevelItem } from '../model/levels/level-chart.ts';
import { isUntold } from '../model/names.ts';
import { daysIn, meets, type Stretch } from '../model/stretch.ts';
import { heightsOf, Sketch } from '../sketch.tsx';

interface LongSketchProps {
  readonly chart: LevelChart;
  readonly hrefs: Hrefs;
  readonly compact: boolean;
}

/** Bars with their numbers, and the events that are drawn by themselves, until the drawing that moves has come. */
export function LongSketch({ chart, hrefs, compact }: LongSketchProps) {
  const sketched = useMemo(
    () => ({ ...chart, lanes: sketchedLanes(chart, heightsOf(compact)) }),
    [chart, compact],
  );
  return <Sketch chart={sketched} hrefs={hrefs} compact={compact} />;
}

function sketchedLanes(chart: LevelChart, heights: LaneHeights) {
  const bars = densityFigures(chart, heights);
  return chart.lanes.map(({ lane, rows, items }, i) => {
    const numbers = items.filter(isNumbered).filter(({ reach }) => meets(reach, chart.view));
    const under = [bars[i], ...numbers.map((item) => numberAt(item, chart.view, heights))];
    return { lane, rows, under: under.filter((each) => each !== undefined), items: items.filter(isTold) };
  });
}

function isNumbered(item: LevelItem): item is GatheredItem {
  return item.kind === 'gathered' && !item.bare;
}

function isTold(item: LevelItem): item is Exclude<LevelItem, GatheredItem> {
  return item.kind === 'cluster' || (item.kind === 'event' && !isUntold(item.event));
}

function numberAt(item: GatheredItem, view: Stretch, { top, counts }: LaneHeights): Figure {
  const share = (days: number) => percent(days / daysIn(view));
  const { start } = item.reach;
  return figure(
    'svg',
    { x: share(start - view.start), y: top, width: share(daysIn(item.reach)), overflow: 'visible' },
    gatheredFigure(item, counts > 0 ? 'small' : 'usual'),
  );
}
