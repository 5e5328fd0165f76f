import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { arrivalsOf } from './arrivals.ts';
import { type Chart, chartOf, laneRowsOf } from './chart.ts';
import { SHAPE_ROOM } from './place.ts';
import { averageMeasure } from './seats.ts';
import { daysIn, type Stretch, stretchOf } from './stretch.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });
const APRIL = stretchOf({ from: dayNumber(2025, 4, 5), to: dayNumber(2025, 4, 19) });
const WIDTH = 1000;

const { events } = timelineOf(`
  2025-04-09 talks "Baku" id=baku
  2025-04-10 talks "Dinner" id=dinner
  2025-04-12 talks "Hotline" id=hotline
  2025-06-20 talks "Later" id=later
`);
const lanesOf = () => laneRowsOf(events, 'category', STORY, { total: 0, perLane: 1 });
const LANES = lanesOf();

function drawn(view: Stretch, { lanes = LANES, width = WIDTH } = {}): Chart {
  return chartOf({ lanes, view, width, measure: averageMeasure, pinned: new Set() });
}

const keysOf = (chart: Chart) => chart.lanes.flatMap(({ items }) => items.map(({ key }) => key));

describe('arrivalsOf', () => {
  it('has what comes apart begin where its cluster stands in the new scale', () => {
    const [before, now] = [drawn(STORY), drawn(APRIL)];
    const [cluster] = before.lanes[0]?.items ?? [];
    expect(cluster?.key).toBe('talks/baku+talks/dinner+talks/hotline');
    const perDay = WIDTH / daysIn(APRIL);
    const start = ((cluster?.reach.start ?? NaN) - APRIL.start) * perDay + SHAPE_ROOM;
    const noon = (day: number) => (dayNumber(2025, 4, day) + 0.5 - APRIL.start) * perDay;
    const arrivals = arrivalsOf(before, now);
    expect(arrivals.map(({ key }) => key)).toEqual(['talks/baku', 'talks/dinner', 'talks/hotline']);
    for (const [at, day] of [9, 10, 12].entries()) {
      expect(arrivals[at]?.from?.x).toBeCloseTo(start - noon(day), 6);
      expect(arrivals[at]?.from?.rows).toBe(0);
    }
  });

  it('has a cluster that gathers what stood apart come from nowhere else', () => {
    const key = 'talks/baku+talks/dinner+talks/hotline';
    expect(arrivalsOf(drawn(APRIL), drawn(STORY))).toEqual([{ key, from: null }]);
  });

  it('is silent where the axis was moved and not zoomed', () => {
    const moved = { start: APRIL.start + 3, end: APRIL.end + 3 };
    expect(arrivalsOf(drawn(APRIL), drawn(moved))).toEqual([]);
  });

  it('is silent where a filter or a grouping has made other lanes, or the plot has another width', () => {
    expect(keysOf(drawn(APRIL))).not.toEqual(keysOf(drawn(STORY)));
    expect(arrivalsOf(drawn(STORY), drawn(APRIL, { lanes: lanesOf() }))).toEqual([]);
    expect(arrivalsOf(drawn(STORY), drawn(APRIL, { width: 900 }))).toEqual([]);
  });

  it('is silent after a jump: elsewhere, or further than an eye can follow', () => {
    const winter = { start: STORY.start - 200, end: APRIL.start + 6 };
    expect(arrivalsOf(drawn(winter), drawn(APRIL))).toEqual([]);
    const centuries = { start: STORY.start - 40_000, end: STORY.end };
    expect(arrivalsOf(drawn(centuries), drawn(APRIL))).toEqual([]);
  });
});
