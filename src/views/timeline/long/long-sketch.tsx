import { useMemo } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import { densityFigures } from '../drawing/density-figure.ts';
import { type Figure, figure, percent } from '../drawing/figure.ts';
import { gatheredFigure } from '../drawing/gathered-figure.ts';
import type { LaneHeights } from '../drawing/lane-heights.ts';
import type { ChartItem } from '../model/chart.ts';
import { NO_LABEL } from '../model/label-room.ts';
import type { GatheredItem, LevelChart, LevelItem } from '../model/levels/level-chart.ts';
import { isUntold } from '../model/names.ts';
import { daysIn, meets, type Stretch } from '../model/stretch.ts';
import { heightsOf, Sketch } from '../sketch.tsx';
import { SKETCH_WIDTHS, sketchWidths } from '../sketch-widths.ts';
import type { LongDrawing } from './use-long-drawing.ts';

interface LongSketchProps {
  readonly drawing: Pick<LongDrawing, 'chart' | 'measured'>;
  readonly rows: ArrayLike<number>;
  readonly hrefs: Hrefs;
  readonly compact: boolean;
}

/** Bars with their numbers, and the events that are drawn by themselves, until the drawing that moves has come. */
export function LongSketch({ drawing, rows, hrefs, compact }: LongSketchProps) {
  const { chart, measured } = drawing;
  const sketched = useMemo(
    () => ({ ...chart, lanes: sketchedLanes(chart, heightsOf(compact), measured) }),
    [chart, compact, measured],
  );
  return (
    <Sketch chart={sketched} widths={sketchWidths(drawing)} rows={rows} hrefs={hrefs} compact={compact} />
  );
}

function sketchedLanes(chart: LevelChart, heights: LaneHeights, measured: boolean) {
  const bars = densityFigures(chart, heights);
  const shown = (item: ChartItem) => (measured ? item : labelledWide(item, chart.width));
  return chart.lanes.map(({ lane, rows, items }, i) => {
    const numbers = items.filter(isNumbered).filter(({ reach }) => meets(reach, chart.view));
    const under = [bars[i], ...numbers.map((item) => numberAt(item, chart.view, heights))];
    return {
      lane,
      rows,
      under: under.filter((each) => each !== undefined),
      items: items.filter(isTold).map(shown),
    };
  });
}

function isNumbered(item: LevelItem): item is GatheredItem {
  return item.kind === 'gathered' && !item.bare;
}

function isTold(item: LevelItem): item is ChartItem {
  return item.kind === 'cluster' || (item.kind === 'event' && !isUntold(item.event));
}

/** Its label has room where the drawing is as wide as it was laid out for. */
function labelledWide(item: ChartItem, width: number): ChartItem {
  if (item.kind === 'cluster') return item;
  const [label, ...wider] = SKETCH_WIDTHS.map((each) => (each < width ? NO_LABEL : item.label));
  return { ...item, label: label ?? NO_LABEL, wider };
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
