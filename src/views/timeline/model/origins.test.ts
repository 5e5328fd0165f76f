import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayNumber, formatDay } from '#domain/calendar.ts';
import { GROUPS } from '#domain/filters.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { chartOf, laneRowsOf } from './chart.ts';
import { rowsOf } from './levels/gathered.ts';
import { levelChart, type LevelItem, type LevelLaneChart } from './levels/level-chart.ts';
import { levelLanes } from './levels/level-lanes.ts';
import { tableDays } from './levels/table-days.ts';
import { originsOf } from './origins.ts';
import { averageMeasure } from './seats.ts';
import { type Stretch, zoomed } from './stretch.ts';

const WIDTH = 1000;

/** Two windows, of which one lies within the other, in either order. */
const zooms = fc
  .record({
    start: fc.integer({ min: 19_600, max: 20_300 }),
    length: fc.integer({ min: 40, max: 900 }),
    factor: fc.double({ min: 0.03, max: 0.9, noNaN: true }),
    about: fc.double({ min: 0, max: 1, noNaN: true }),
    closer: fc.boolean(),
  })
  .map(({ start, length, factor, about, closer }) => {
    const wide = { start, end: start + length };
    const close = zoomed(wide, factor, start + about * length);
    return closer ? [wide, close] : [close, wide];
  });

const cases = fc.record({
  text: manyEvents,
  group: fc.constantFrom(...GROUPS),
  views: zooms,
  rows: fc.integer({ min: 1, max: 4 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const rowsIn = (item: LevelItem): readonly number[] => {
  if (item.kind === 'gathered') return [];
  return item.kind === 'event' ? [item.event.row] : item.events.map(({ row }) => row);
};

const toldOf = (before: readonly LevelItem[], now: readonly LevelItem[]) =>
  originsOf(before, now).map(({ item, from }) => [item.key, from && from.key]);

/**
 * The law, told the long way: what is new and was counted in one cluster comes from it, a cluster of what several held has gathered it, and
 * nothing else comes from anywhere.
 * @param holds whether the item stood for the event of this row, in its place
 */
function dueOf(
  before: readonly LevelItem[],
  now: readonly LevelItem[],
  holds: (item: LevelItem, row: number) => boolean,
) {
  return now.flatMap((item) => {
    if (item.kind === 'gathered' || before.some(({ key }) => key === item.key)) return [];
    const holders = new Set(rowsIn(item).map((row) => before.find((held) => holds(held, row))));
    const [only] = holders;
    if (holders.size > 1) return [[item.key, null]];
    return only && only.kind !== 'event' ? [[item.key, only.key]] : [];
  });
}

function smallCharts({ text, group, views, rows }: Case) {
  const { events } = timelineOf(text);
  const story: Stretch = { start: 19_723, end: 20_454 };
  const lanes = laneRowsOf(events, group, story, { total: 0, perLane: rows });
  return views.map((view) =>
    chartOf({ lanes, view, width: WIDTH, measure: averageMeasure, pinned: new Set() }),
  );
}

/** Fifteen hundred events in two years, some of which last. */
const CROWD = timelineOf(
  Array.from({ length: 1500 }, (_, i) => {
    const first = 19_723 + ((i * 7919) % 731);
    const [from, to] = [first, first + 1 + (i % 40)].map((day) => formatDay(day as DayNumber));
    const date = i % 9 === 0 ? `${from ?? ''}/${to ?? ''}` : (from ?? '');
    return `${date} ${CATEGORIES[i % CATEGORIES.length] ?? 'other'} @a${String(i % 3)}`;
  }).join('\n'),
);
const TABLE = columnsOf(CROWD);
const SHOWN = Uint32Array.from({ length: TABLE.size }, (_, row) => row);
const LANES = new Map(GROUPS.map((group) => [group, levelLanes(TABLE, tableDays(TABLE), SHOWN, group)]));

function largeCharts({ group, views, rows }: Case) {
  const lanes = LANES.get(group) ?? [];
  const eventOf = (row: number) => {
    const event = CROWD.events[row];
    if (!event) throw new RangeError(`There is no event ${String(row)}.`);
    return event;
  };
  return views.map((view) =>
    levelChart({ lanes, view, width: WIDTH, rows, pinned: [], measure: averageMeasure, eventOf }),
  );
}

/** Of a bin, by what it lists; not what only reaches into it. */
function holdsIn({ lane }: LevelLaneChart, laid: Stretch) {
  const listed = new Map<LevelItem, ReadonlySet<number>>();
  return (item: LevelItem, row: number): boolean => {
    if (item.kind !== 'gathered') return rowsIn(item).includes(row);
    const rows = listed.get(item) ?? new Set(rowsOf(lane, item, laid, 0, Infinity));
    listed.set(item, rows);
    const day = (lane.days.anchor[row] ?? NaN) / 2;
    return rows.has(row) && day >= item.reach.start && day < item.reach.end;
  };
}

describe('originsOf', () => {
  it('leads all that is new in a small timeline, and was in a cluster, to that cluster; and nothing else', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [before, now] = smallCharts(given);
        for (const [at, { items }] of (now?.lanes ?? []).entries()) {
          const last = before?.lanes[at]?.items ?? [];
          expect(toldOf(last, items)).toEqual(dueOf(last, items, (item, row) => rowsIn(item).includes(row)));
        }
      }),
    );
  });

  it('leads all that is new in a large one, and was counted in a bin or a cluster, there; and nothing else', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [before, now] = largeCharts(given);
        for (const [at, { items }] of (now?.lanes ?? []).entries()) {
          const last = before?.lanes[at];
          if (!before || !last) throw new Error('Lanes do not depend on the window.');
          const singles = items.filter(({ kind }) => kind !== 'gathered');
          expect(toldOf(last.items, singles)).toEqual(dueOf(last.items, singles, holdsIn(last, before.laid)));
        }
      }),
    );
  });

  it('leads a new bin to the wider one that counted all of its events', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [before, now] = largeCharts(given);
        for (const [at, { items }] of (now?.lanes ?? []).entries()) {
          for (const { item, from } of originsOf(before?.lanes[at]?.items ?? [], items)) {
            if (item.kind !== 'gathered' || from?.kind !== 'gathered') continue;
            expect(from.own.from).toBeLessThanOrEqual(item.own.from);
            expect(from.own.to).toBeGreaterThanOrEqual(item.own.to);
          }
        }
      }),
    );
  });
});
