import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { levelLanes } from './level-lanes.ts';
import { tableDays } from './table-days.ts';
import { pageStop } from '../next-stop.ts';
import { PAGES } from '../page-lanes.ts';
import { dayOfStop, type LevelStop, nextLevelStop, pageLevelStop } from './walk.ts';

function lanesIn(text: string) {
  const table = columnsOf(timelineOf(text));
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  return levelLanes(table, tableDays(table), rows, 'category');
}

it('goes through every event of a lane once, by day, and stops at its end', () => {
  fc.assert(
    fc.property(manyEvents, (text) => {
      const lanes = lanesIn(text);
      for (const { id, rows } of lanes) {
        const seen: number[] = [];
        let at: LevelStop | null =
          rows.length > 0 ? nextLevelStop(lanes, { lane: id, row: rows[0] ?? 0 }, 'Home') : null;
        while (at && seen.at(-1) !== at.row) {
          seen.push(at.row);
          at = nextLevelStop(lanes, at, 'ArrowRight');
        }
        expect(seen).toEqual([...rows]);
        const days = seen.map((row) => dayOfStop(lanes, { lane: id, row }) ?? NaN);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 30 },
  );
});

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
            day: dayOfStop(lanes, { lane: id, row }) ?? NaN,
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
