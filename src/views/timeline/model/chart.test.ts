import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { type Group, GROUPS } from '#domain/filters.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { type ChartInput, chartOf, laneRowsOf, near } from './chart.ts';
import { surroundingsOf } from './outside.ts';
import { reachOf } from './reach.ts';
import type { RowLimits } from './rows.ts';
import { averageMeasure } from './seats.ts';
import { meets, type Stretch, stretchOf } from './stretch.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });

const { events } = timelineOf(`
  1948~/.. background TR,IL "Relations"
  2011~/2024-12 background SY "Civil war"
  [2023-10-07..2025-04-11] statement TR,IL "Accusations"
  2025-04-02 strike SY,IL "Strikes" id=strikes
  2025-04-09 talks TR,IL,AZ "Baku" id=baku
  2025-04-09 talks TR,IL "Dinner"
  2025-04-09 talks TR,IL "Hotline"
  2025-04-09 talks TR,IL "Confirmation"
  2025-04-09 talks IL "Confirmation too"
  [2025-04-10..2025-07-13] talks SY "Later talks"
  2025-04? deployment planned TR "Deployment"
  2025-07-12/2025-07-13 visit SY,AZ "Visit"
  2025-07-16 strike SY "Damascus"
  2026-01-05 statement "Afterwards"
  unknown statement TR "Undated"
`);

interface Asked extends Partial<Omit<ChartInput, 'lanes'>> {
  readonly group?: Group;
  readonly limits?: RowLimits;
}

function chart({ group = 'category', limits = { total: 10, perLane: 3 }, ...more }: Asked = {}) {
  const lanes = laneRowsOf(events, group, STORY, limits);
  return chartOf({ lanes, view: STORY, width: 1000, measure: averageMeasure, pinned: new Set(), ...more });
}

const views = fc
  .tuple(fc.integer({ min: -9000, max: 20_400 }), fc.integer({ min: 5, max: 30_000 }))
  .map(([start, length]): Stretch => ({ start, end: start + length }));

describe('chartOf', () => {
  it('shows each event of a lane once: alone, in a cluster, before, after, or without a date', () => {
    fc.assert(
      fc.property(
        views,
        fc.constantFrom(...GROUPS),
        fc.integer({ min: 300, max: 1600 }),
        (view, group, width) => {
          for (const { lane, items } of chart({ view, group, width }).lanes) {
            const dated = items.flatMap((item) => (item.kind === 'event' ? [item.event] : item.events));
            const undated = lane.events.filter(({ date }) => date.kind === 'unknown');
            expect([...dated, ...undated].map(({ id }) => id).sort()).toEqual(
              lane.events.map(({ id }) => id).sort(),
            );
          }
        },
      ),
    );
  });

  it('counts every event as before, in view, after or undated', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { before, after, undated } = surroundingsOf(events, view);
        const inView = events.filter(({ date }) => {
          const reach = reachOf(date);
          return reach && meets(reach, view);
        });
        expect(before.count + after.count + undated + inView.length).toBe(events.length);
      }),
    );
  });

  it('parts clusters as it comes closer', () => {
    const sizes = (view: Stretch) =>
      chart({ view, limits: { total: 0, perLane: 1 } })
        .lanes.flatMap(({ items }) => items)
        .filter(({ kind }) => kind === 'cluster').length;
    expect(sizes({ start: -9000, end: 21_000 })).toBeGreaterThan(sizes(STORY));
  });

  it('lists a cluster in the order of the list, also where a line begins before what its event follows', () => {
    const { events: drawn } = timelineOf(`
      2024-12-08 background "Fall"
      2024-12/.. background "Zone" follows=fall
      2024-12-09 background "Next"
    `);
    const lanes = laneRowsOf(drawn, 'none', STORY, { total: 0, perLane: 1 });
    const view = { start: dayNumber(2000, 1, 1), end: dayNumber(2025, 1, 1) };
    const [lane] = chartOf({ lanes, view, width: 300, measure: averageMeasure, pinned: new Set() }).lanes;
    const clusters = lane?.items.map((item) =>
      item.kind === 'cluster' ? item.events.map(({ id }) => id) : [],
    );
    expect(clusters).toEqual([['fall', 'zone', 'next']]);
  });

  it('draws an open event by itself', () => {
    const talks = chart({ pinned: new Set(['baku']), limits: { total: 0, perLane: 1 } }).lanes.find(
      ({ lane }) => lane.id === 'talks',
    );
    expect(talks?.items.filter((item) => item.kind === 'event' && item.event.id === 'baku')).toHaveLength(1);
    expect(talks?.items.some(({ kind }) => kind === 'cluster')).toBe(true);
  });

  it('does not move what is wholly in view when the reader pans', () => {
    const rowsAt = (start: number) =>
      chart({ view: { start, end: start + 122 } })
        .lanes.flatMap(({ items }) => items)
        .filter(({ key }) => /baku|strikes|visit|damascus/.test(key))
        .map(({ key, row, reach }) => [key, row, Math.round(reach.start)]);
    expect(rowsAt(STORY.start - 9)).toEqual(rowsAt(STORY.start - 3));
  });

  it('hands on what is in view and somewhat beyond', () => {
    const items = chart().lanes.flatMap((lane) => near(lane.items, STORY));
    const titles = items.flatMap((item) => (item.kind === 'event' ? [item.event.title] : []));
    expect(titles).toContain('Damascus');
    expect(titles).not.toContain('Relations');
  });
});
