import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { narrowedWindows } from '#testing/narrowed-windows.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { spanOf } from '../names.ts';
import { surroundingsOf } from '../outside.ts';
import { outsideDays, spanIn, surroundingsIn } from './outside-days.ts';
import { tableDays } from './table-days.ts';

it('tells the same of columns as is told of events', () => {
  fc.assert(
    fc.property(narrowedWindows, ({ text, view, isShown }) => {
      const { events } = timelineOf(text);
      const shown = events.filter(({ row }) => isShown(row));
      const rows = Uint32Array.from(shown, ({ row }) => row);
      const whole = outsideDays(tableDays(columnsOf(timelineOf(text))), rows);
      expect(surroundingsIn(whole, view)).toEqual(surroundingsOf(shown, view));
      expect(spanIn(whole)).toEqual(spanOf(shown));
    }),
  );
});
