import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnRow } from '#domain/columns/column-row.ts';
import { GROUPS } from '#domain/filters.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { reachOf } from '../reach.ts';
import { binDays, type BinRange } from './bins.ts';
import { densityOf, DensityMemory } from './density.ts';
import { levelLanes } from './level-lanes.ts';
import { standingOf } from './standing.ts';
import { tableDays } from './table-days.ts';

const cases = fc.record({
  text: manyEvents,
  group: fc.constantFrom(...GROUPS),
  level: fc.integer({ min: 0, max: 12 }),
  first: fc.integer({ min: -40, max: 40 }),
});

function lanesIn(text: string, group: (typeof GROUPS)[number]) {
  const table = columnsOf(timelineOf(text));
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  const standing = (row: number) => {
    const { date } = columnRow(table, row, { id: '', title: '' });
    const reach = reachOf(date);
    return reach && standingOf(date, reach);
  };
  return { table, lanes: levelLanes(table, tableDays(table), rows, group), standing };
}

describe('densityOf', () => {
  it('is, over the whole axis, as many as there are events', () => {
    fc.assert(
      fc.property(cases, ({ text, group, level }) => {
        const far = Math.ceil(40_000 / binDays(level));
        const range: BinRange = { level, first: -far, last: far };
        for (const { kinds, rows } of lanesIn(text, group).lanes) {
          const total = kinds.flatMap((kind) => [...densityOf(kind, range)]).reduce((sum, n) => sum + n, 0);
          expect(total).toBeCloseTo(rows.length, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives each bin the share of every event’s days that lies in it', () => {
    fc.assert(
      fc.property(cases, ({ text, group, level, first }) => {
        const { table, lanes, standing } = lanesIn(text, group);
        const middle = Math.floor(20_000 / binDays(level)) + first;
        const range: BinRange = { level, first: middle, last: middle + 6 };
        for (const { kinds, rows } of lanes)
          for (const kind of kinds) {
            const mine = [...rows].filter(
              (row) => columnRow(table, row, { id: '', title: '' }).category === kind.category,
            );
            const due = Array.from({ length: 6 }, (_, i) => {
              const [start, end] = [(middle + i) * binDays(level), (middle + i + 1) * binDays(level)];
              return mine.reduce((sum, row) => {
                const days = standing(row);
                if (!days) return sum;
                const shared = Math.min(days.end, end) - Math.max(days.start, start);
                return sum + Math.max(0, shared) / (days.end - days.start);
              }, 0);
            });
            for (const [i, value] of densityOf(kind, range).entries())
              expect(value).toBeCloseTo(due[i] ?? NaN, 4);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('DensityMemory', () => {
  it('remembers what is so, through moves and changes of level', () => {
    const moves = fc.array(
      fc.record({
        level: fc.integer({ min: 3, max: 5 }),
        first: fc.integer({ min: 560, max: 640 }),
        length: fc.nat(40),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(manyEvents, moves, (text, list) => {
        const [lane] = lanesIn(text, 'none').lanes;
        const memory = new DensityMemory();
        for (const { level, first, length } of list)
          for (const kind of lane?.kinds ?? []) {
            const range = { level, first, last: first + length };
            const due = densityOf(kind, range);
            for (const [i, value] of memory.of(kind, range).entries())
              expect(value).toBeCloseTo(due[i] ?? NaN, 6);
            expect(memory.of(kind, range)).toHaveLength(due.length);
          }
      }),
      { numRuns: 30 },
    );
  });
});
