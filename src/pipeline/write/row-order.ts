/** The order of the index: first possible day, last possible day, id; what has no date comes last. */
import { dateOrder, latestDay } from '#domain/event-date.ts';
import { compareText } from '../problem.ts';
import type { CompleteEvent } from './complete-book.ts';

export function inRowOrder(events: readonly CompleteEvent[]): readonly CompleteEvent[] {
  return [...events].sort(
    (a, b) =>
      compareNumbers(dateOrder(a.date), dateOrder(b.date)) ||
      compareNumbers(latestDay(a.date) ?? Infinity, latestDay(b.date) ?? Infinity) ||
      compareText(a.id, b.id),
  );
}

/** By comparison: infinities have no difference. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
