import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { outsideDays, surroundingsIn } from './outside-days.ts';
import { tableDays } from './table-days.ts';
import { tableOutside } from './table-outside.ts';

it('tells the same as lanes tell of the same window', () => {
  const cases = fc.tuple(
    manyEvents,
    fc.integer({ min: -9000, max: 20_400 }),
    fc.integer({ min: 5, max: 9000 }),
    fc.nat(3),
  );
  fc.assert(
    fc.property(cases, ([text, start, length, left]) => {
      const table = columnsOf(timelineOf(text));
      const rows = Uint32Array.from({ length: table.size }, (_, row) => row).filter(
        (row) => row % 4 !== left,
      );
      const view = { start, end: start + length };
      const lanes = surroundingsIn(outsideDays(tableDays(table), rows), view);
      expect(tableOutside(table, rows, view)).toEqual(lanes);
    }),
  );
});
