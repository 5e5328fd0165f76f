import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Group } from '#domain/filters.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { placeOf } from './lane-counts.ts';
import { type LevelLane, levelLanes } from './level-lanes.ts';
import { tableDays } from './table-days.ts';
import { pageStop } from '../next-stop.ts';
import { PAGES } from '../page-lanes.ts';
import type { Move } from '../walk-lanes.ts';
import { type LevelStop, nextLevelStop, pageLevelStop } from './walk.ts';

/** The day under the stop's shape. */
function dayOfStop(lanes: readonly LevelLane[], { lane, row }: LevelStop): number {
  const holder = lanes.find(({ id }) => id === lane);
  const place = holder ? placeOf(holder, row) : null;
  return holder && place !== null ? (holder.anchors[place] ?? NaN) / 2 : NaN;
}

/** The earliest of all. */
function firstOf(lanes: readonly LevelLane[]): LevelStop | null {
  return wayOf(lanes, nextLevelStop(lanes, null, 'Home'), 'ArrowLeft').at(-1) ?? null;
}

/** Where a key leads, pressed until it leads no farther. */
function wayOf(lanes: readonly LevelLane[], from: LevelStop | null, move: Move): readonly LevelStop[] {
  const way: LevelStop[] = [];
  for (let at = from; at && way.at(-1)?.row !== at.row; at = nextLevelStop(lanes, at, move)) way.push(at);
  return way;
}

function lanesIn(text: string, group: Group = 'category') {
  const table = columnsOf(timelineOf(text));
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  return levelLanes(table, tableDays(table), rows, group);
}

it.each(['category', 'country'] as const)(
  'goes through every event of all lanes once, by day, and back the same way: lanes by %s',
  (group) => {
    fc.assert(
      fc.property(manyEvents, (text) => {
        const lanes = lanesIn(text, group);
        const dated = new Set(lanes.flatMap(({ rows }) => [...rows]));
        const way = wayOf(lanes, firstOf(lanes), 'ArrowRight');
        expect(way.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
          [...dated].toSorted((a, b) => a - b),
        );
        const days = way.map((stop) => dayOfStop(lanes, stop));
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        const back = wayOf(lanes, way.at(-1) ?? null, 'ArrowLeft');
        expect(back.map(({ row }) => row)).toEqual(way.map(({ row }) => row).toReversed());
      }),
      { numRuns: 30 },
    );
  },
);

it('crosses to the nearest day of the next lane, and stays at the last', () => {
  const lanes = lanesIn(`
    2025-04-01 strike
    2025-04-10 strike
    2025-04-02 talks
    2025-04-09 talks
    unknown visit
  `);
  const [strike, talks] = lanes.map(({ id, rows }) => ({ lane: id, row: rows.at(-1) ?? -1 }));
  expect(nextLevelStop(lanes, strike ?? null, 'ArrowDown')).toEqual(talks);
  expect(nextLevelStop(lanes, talks ?? null, 'ArrowDown')).toEqual(talks);
  expect(nextLevelStop(lanes, null, 'ArrowRight')).toEqual({ lane: 'strike', row: lanes[0]?.rows[0] });
});

it('pages as lanes of few events do, by search instead of by looking through', () => {
  const windows = fc.tuple(fc.integer({ min: 10_000, max: 22_000 }), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(
      manyEvents,
      windows,
      fc.constantFrom(...PAGES),
      fc.nat(),
      (text, [start, length], page, nth) => {
        const lanes = lanesIn(text);
        const few = lanes.map(({ id, rows }) => ({
          lane: id,
          stops: [...rows].map((row) => ({
            event: String(row),
            row,
            day: dayOfStop(lanes, { lane: id, row }),
          })),
        }));
        const stops = lanes.flatMap(({ id, rows }) => [...rows].map((row) => ({ lane: id, row })));
        const at = stops[nth % (stops.length + 1)] ?? null;
        const window = { start, end: start + length };
        const found = pageLevelStop(lanes, at, page, window);
        const same = pageStop(few, at && { lane: at.lane, event: String(at.row) }, page, window);
        expect(found && { lane: found.lane, event: String(found.row) }).toEqual(same);
      },
    ),
    { numRuns: 60 },
  );
});
