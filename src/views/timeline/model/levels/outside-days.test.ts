import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { manyEvents } from '#testing/many-events.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { spanOf } from '../names.ts';
import { surroundingsOf } from '../outside.ts';
import { outsideDays, spanIn, surroundingsIn } from './outside-days.ts';
import { tableDays } from './table-days.ts';

it('tells the same of columns as is told of events', () => {
  const cases = fc.tuple(
    manyEvents,
    fc.integer({ min: -9000, max: 20_400 }),
    fc.integer({ min: 5, max: 9000 }),
    fc.nat(3),
  );
  fc.assert(
    fc.property(cases, ([text, start, length, left]) => {
      const { events } = timelineOf(text);
      const shown = events.filter(({ row }) => row % 4 !== left);
      const rows = Uint32Array.from(shown, ({ row }) => row);
      const whole = outsideDays(tableDays(columnsOf(timelineOf(text))), rows);
      const view = { start, end: start + length };
      expect(surroundingsIn(whole, view)).toEqual(surroundingsOf(shown, view));
      expect(spanIn(whole)).toEqual(spanOf(shown));
    }),
  );
});
