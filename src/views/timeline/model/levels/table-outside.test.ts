import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { narrowedWindows } from '#testing/narrowed-windows.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { outsideDays, surroundingsIn } from './outside-days.ts';
import { tableDays } from './table-days.ts';
import { tableOutside } from './table-outside.ts';

it('tells the same as lanes tell of the same window', () => {
  fc.assert(
    fc.property(narrowedWindows, ({ text, view, isShown }) => {
      const table = columnsOf(timelineOf(text));
      const rows = Uint32Array.from({ length: table.size }, (_, row) => row).filter(isShown);
      const lanes = surroundingsIn(outsideDays(tableDays(table), rows), view);
      expect(tableOutside(table, rows, view)).toEqual(lanes);
    }),
  );
});
