import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '#domain/filters.ts';
import { bothOf } from '#testing/columns-of.ts';
import { narrowedWindows } from '#testing/narrowed-windows.ts';
import { boundsOf } from '../bounds.ts';
import { binsOver } from '../levels/bins.ts';
import { densityOf, type Spread } from '../levels/density.ts';
import { levelLanes } from '../levels/level-lanes.ts';
import { tableDays } from '../levels/table-days.ts';
import { spreadOf } from './spread.ts';

const STORY = { start: 19_900, end: 20_300 };

function expectAlike(a: Float64Array, b: Float64Array) {
  expect(a).toHaveLength(b.length);
  for (const [bin, value] of a.entries()) expect(value).toBeCloseTo(b[bin] ?? NaN, 6);
}

const total = (density: Float64Array) => density.reduce((sum, value) => sum + value, 0);

describe('spreadOf', () => {
  it('counts every shown event that has a date once within the bounds of the axis, from rows as from columns', () => {
    fc.assert(
      fc.property(narrowedWindows, fc.integer({ min: 0, max: 10 }), ({ text, isShown }, level) => {
        const { table, columns } = bothOf(text);
        const shown = table.events.filter(({ row }) => isShown(row));
        const range = binsOver(boundsOf(table.events, STORY), level);
        const density = densityOf(spreadOf(shown), range);
        expect(total(density)).toBeCloseTo(shown.filter(({ date }) => date.kind !== 'unknown').length, 5);
        const rows = Uint32Array.from(shown, ({ row }) => row);
        expectAlike(densityOf(spreadOf({ days: tableDays(columns), rows }), range), density);
      }),
      { numRuns: 25 },
    );
  });

  it('is that of the lanes, where each event stands in one of them', () => {
    fc.assert(
      fc.property(narrowedWindows, fc.constantFrom(...GROUPS.slice(0, 2)), ({ text }, group) => {
        const { table, columns } = bothOf(text);
        const days = tableDays(columns);
        const rows = Uint32Array.from({ length: columns.size }, (_, row) => row);
        const range = binsOver(boundsOf(table.events, STORY), 6);
        const kinds = levelLanes(columns, days, rows, group).flatMap((lane): readonly Spread[] => lane.kinds);
        const lanes = kinds.map((kind) => densityOf(kind, range));
        const sums = densityOf(spreadOf({ days, rows }), range).map((_, bin) =>
          lanes.reduce((sum, density) => sum + (density[bin] ?? 0), 0),
        );
        expectAlike(densityOf(spreadOf({ days, rows }), range), sums);
      }),
      { numRuns: 15 },
    );
  });

  it('is nothing of no events', () => {
    expect(total(densityOf(spreadOf([]), { level: 3, first: 0, last: 9 }))).toBe(0);
  });
});
