import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnRow } from '#domain/columns/column-row.ts';
import { type DayNumber, formatDay } from '#domain/calendar.ts';
import { GROUPS } from '#domain/filters.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { reachOf } from '../reach.ts';
import { meets, type Stretch, union } from '../stretch.ts';
import { gather, type GatheredLane, type Laid, MOST_MARKS, MOST_APART } from './gather.ts';
import { rowsOf } from './gathered.ts';
import type { KnownDays } from './known-days.ts';
import { levelLanes } from './level-lanes.ts';
import { type TableDays, tableDays } from './table-days.ts';

const views = fc
  .tuple(
    fc.integer({ min: -9000, max: 20_400 }),
    fc.oneof(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 5, max: 30_000 })),
  )
  .map(([start, length]): Stretch => ({ start, end: start + length }));

const cases = fc.record({
  text: manyEvents,
  group: fc.constantFrom(...GROUPS),
  view: views,
  width: fc.integer({ min: 300, max: 1600 }),
  rows: fc.integer({ min: 1, max: 4 }),
  /** Shares of the table. */
  shown: fc.array(fc.boolean(), { minLength: 160, maxLength: 160 }),
  pinned: fc.array(fc.integer({ min: 0, max: 159 }), { maxLength: 6 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function laidOf({ text, group, shown, pinned, ...window }: Case) {
  const table = columnsOf(timelineOf(text));
  const rows = Uint32Array.from([...shown.keys()].filter((row) => row < table.size && shown[row]));
  const lanes = levelLanes(table, tableDays(table), rows, group);
  const asked = [...new Set(pinned)].filter((row) => rows.includes(row));
  const laid = gather({ ...window, lanes, pinned: asked });
  const dateOf = (row: number) => columnRow(table, row, { id: '', title: '' }).date;
  const mayLieIn = (row: number, stretch: Stretch) => {
    const reach = reachOf(dateOf(row));
    return reach !== null && meets(reach, stretch);
  };
  return { table, rows, laid, asked, mayLieIn };
}

/** Five thousand events in two years, in one lane, in eight, and in sixty with several for each. */
const CROWD = columnsOf(
  timelineOf(
    Array.from({ length: 5000 }, (_, i) => {
      const day = formatDay((19_723 + ((i * 7919) % 731)) as DayNumber);
      const actors = [i % 60, (i * 7) % 60, (i * 13) % 60].map((n) => `a${String(n)}`).join(',');
      return `${day} ${CATEGORIES[i % CATEGORIES.length] ?? 'other'} @${actors} origins=${String(1 + (i % 5))}`;
    }).join('\n'),
  ),
);
const CROWDS = (['none', 'category', 'actor'] as const).map((group) => {
  const rows = Uint32Array.from({ length: CROWD.size }, (_, row) => row);
  return { group, table: CROWD, lanes: levelLanes(CROWD, tableDays(CROWD), rows, group) };
});

/** Rows that the lane draws or counts in the laid stretch, each as often as it does. */
function toldRows({ lane, singles, gathered }: GatheredLane, { stretch }: Laid): readonly number[] {
  return [
    ...singles.filter(
      (row) => (lane.days.start[row] ?? 0) < stretch.end && (lane.days.end[row] ?? 0) > stretch.start,
    ),
    ...gathered.flatMap((bin) => rowsOf(lane, bin, stretch, 0, Infinity)),
  ];
}

/** Of those that stand on one day: how many, and from when to when. */
function knownOf(rows: readonly number[], { from, to }: TableDays): KnownDays | null {
  const days = rows.flatMap((row) => ((to[row] ?? 0) - (from[row] ?? 0) === 1 ? [from[row] ?? 0] : []));
  if (days.length === 0) return null;
  return { count: days.length, days: { start: Math.min(...days), end: Math.max(...days) + 1 } };
}

const sorted = (rows: readonly number[]) => rows.toSorted((a, b) => a - b);

describe('gather', () => {
  it('draws or counts, in each lane, every event that lies or may lie in the laid stretch, once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { laid, mayLieIn } = laidOf(given);
        for (const each of laid.lanes) {
          const due = [...each.lane.rows].filter((row) => mayLieIn(row, laid.stretch));
          expect(sorted(toldRows(each, laid))).toEqual(sorted(due));
        }
      }),
    );
  });

  it('counts in each bin as many as it can list', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { laid } = laidOf(given);
        for (const { lane, gathered } of laid.lanes)
          for (const bin of gathered) {
            expect(rowsOf(lane, bin, laid.stretch, 0, Infinity)).toHaveLength(bin.count);
            expect(bin.count).toBeGreaterThan(1);
          }
      }),
    );
  });

  it('lays out no less than the window', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { stretch } = laidOf(given).laid;
        expect(stretch.start).toBeLessThanOrEqual(given.view.start);
        expect(stretch.end).toBeGreaterThanOrEqual(given.view.end);
      }),
    );
  });

  it('holds every event in each of its lanes, as the lanes of a small dataset do', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { laid, rows } = laidOf(given);
        const total = laid.lanes.reduce((sum, { lane }) => sum + lane.size, 0);
        expect(total).toBeGreaterThanOrEqual(rows.length);
        if (given.group === 'category' || given.group === 'none') expect(total).toBe(rows.length);
      }),
    );
  });

  it('draws what is important by itself, wherever it lies in view', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { laid, asked, mayLieIn } = laidOf(given);
        for (const { lane, singles } of laid.lanes)
          for (const row of asked)
            if (lane.rows.includes(row) && mayLieIn(row, laid.stretch)) expect(singles).toContain(row);
      }),
    );
  });

  it('draws by itself of each lane what most origins told of, and says of the others only what holds of them', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { laid, table } = laidOf({ ...given, rows: 2, pinned: [] });
        for (const { lane, singles, gathered } of laid.lanes)
          for (const bin of gathered) {
            const counted = rowsOf(lane, bin, laid.stretch, 0, Infinity);
            const own = [...lane.rows.subarray(bin.own.from, bin.own.to)];
            const greatest = (rows: readonly number[]) =>
              Math.max(0, ...rows.map((row) => lane.days.weight[row] ?? 0));
            if (greatest(own) > 0) expect(greatest(singles)).toBeGreaterThanOrEqual(greatest(own));
            const kinds = counted.map((row) => CATEGORIES[table.columns.category[row] ?? 0]);
            const alike = kinds.filter((kind) => kind === bin.mostly?.category).length;
            if (bin.mostly) expect(alike).toBeGreaterThan(counted.length / 2);
            if (bin.mostly?.all === true) expect(alike).toBe(counted.length);
            const stand = counted.filter((row) => own.includes(row));
            const from = Math.min(...stand.map((row) => lane.days.from[row] ?? 0));
            const to = Math.max(...stand.map((row) => lane.days.to[row] ?? 0));
            expect(bin.days).toEqual(stand.length > 0 ? { start: from, end: to } : null);
            expect(bin.known).toEqual(knownOf(stand, lane.days));
            if (bin.known) expect(union(bin.known.days, bin.reach)).toEqual(bin.reach);
          }
      }),
    );
  });

  it('never makes more marks than a drawing can move, of however many events in however many lanes', () => {
    for (const { group, table, lanes } of CROWDS)
      for (const days of [3, 20, 100, 400, 2000])
        for (const rows of [1, 2, 8]) {
          const view = { start: 19_800, end: 19_800 + days };
          const pinned = Array.from({ length: 200 }, (_, i) => (i * 83) % table.size);
          const laid = gather({ lanes, view, width: 1200, rows, pinned });
          const marks = laid.lanes.reduce((sum, each) => sum + each.singles.length + each.gathered.length, 0);
          expect([group, days, rows, marks > MOST_MARKS + MOST_APART]).toEqual([group, days, rows, false]);
        }
  });

  it('nor wherever the window is and whatever was asked for', () => {
    const within = {
      start: fc.integer({ min: 19_600, max: 20_600 }),
      days: fc.integer({ min: 1, max: 3000 }),
    };
    const sizes = { width: fc.integer({ min: 200, max: 3000 }), rows: fc.integer({ min: 1, max: 12 }) };
    const asked = fc.array(fc.nat({ max: 4999 }), { maxLength: 100 });
    const crowds = fc.constantFrom(...CROWDS);
    fc.assert(
      fc.property(crowds, fc.record({ ...within, ...sizes, asked }), ({ lanes }, given) => {
        const { start, days, width, rows } = given;
        const view = { start, end: start + days };
        const laid = gather({ lanes, view, width, rows, pinned: given.asked });
        const marks = laid.lanes.reduce((sum, each) => sum + each.singles.length + each.gathered.length, 0);
        expect(marks).toBeLessThanOrEqual(MOST_MARKS + MOST_APART);
      }),
    );
  });

  it('keeps bins where they are while the reader pans', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 400 }), (given, by) => {
        const at = (moved: number) => {
          const view = { start: given.view.start + moved, end: given.view.end + moved };
          // What leads a lane may be another one there.
          const text = given.text.replaceAll(/origins=\d+/g, 'origins=1');
          return laidOf({ ...given, text, view, pinned: [] }).laid;
        };
        const [here, there] = [at(0), at(by)];
        expect(there.level).toBe(here.level);
        const bins = (laid: Laid) => laid.lanes.flatMap(({ gathered }) => gathered);
        const inner = (laid: Laid) => bins(laid).filter(({ before, after }) => before + after === 0);
        for (const bin of inner(here)) {
          const same = inner(there).find(({ key }) => key === bin.key);
          if (same) expect(same).toEqual(bin);
        }
      }),
    );
  });

  it('has no bars in a lane that counts only what reaches in, and has them beside what lies there', () => {
    const laneOf = (text: string) => {
      const table = columnsOf(timelineOf(text));
      const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
      const lanes = levelLanes(table, tableDays(table), rows, 'none');
      const laid = gather({ lanes, view: { start: 16_552, end: 16_554 }, width: 400, rows: 1, pinned: [] });
      const [lane] = laid.lanes;
      if (!lane) throw new Error('There is no lane.');
      const isCovered = (day: number) => lane.covered.some(({ start, end }) => start <= day && day < end);
      return {
        counted: lane.gathered.map(({ count, before }) => [count, before]),
        isCovered,
        ...laid.stretch,
      };
    };
    const decade = Array.from({ length: 4 }, () => '[2010-01-01..2019-12-31] background SY').join('\n');
    const alone = laneOf(decade);
    expect(alone.counted).toEqual([[4, 4]]);
    for (let day = alone.start; day < alone.end; day++)
      expect([day, alone.isCovered(day)]).toEqual([day, true]);
    const burst = Array.from({ length: 40 }, () => '2015-04-28 strike SY').join('\n');
    const beside = laneOf(`${decade}\n${burst}`);
    expect(beside.isCovered(16_552)).toBe(false);
    expect(beside.isCovered(16_553)).toBe(false);
  });

  it('tells the days of a bin by what is known, and what most of it is', () => {
    const table = columnsOf(
      timelineOf(
        [
          ...Array.from({ length: 30 }, () => '2025-04-15 strike SY'),
          ...Array.from({ length: 9 }, () => '2025-04-22 talks SY'),
          '1948/.. background SY',
          '2011/2030 background SY',
        ].join('\n'),
      ),
    );
    const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
    const lanes = levelLanes(table, tableDays(table), rows, 'country');
    const view = { start: 20_193, end: 20_205 };
    const [lane] = gather({ lanes, view, width: 75, rows: 1, pinned: [] }).lanes;
    expect(lane?.gathered).toMatchObject([
      {
        count: 40,
        before: 1,
        after: 0,
        days: { start: 20_193, end: 20_201 },
        known: { count: 39, days: { start: 20_193, end: 20_201 } },
        mostly: { category: 'strike', all: false },
      },
    ]);
  });
});
