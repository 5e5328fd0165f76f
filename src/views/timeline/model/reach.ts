/** Which days of the axis an event is drawn on, and where among them its shape stands. */
import { assertNever } from '#base/assert-never.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import type { PlaceOnAxis, Stretch } from './stretch.ts';

/** Length in days of the fading tail on a side that has no bound. */
export const OPEN_TAIL = 30;

/**
 * Null without a date. A side without a bound ends in a tail of `OPEN_TAIL` days, which stands for "and beyond": what began in
 * 1948 and is still so belongs to 1948, and would else run through every window.
 */
export function reachOf(date: EventDate): Stretch | null {
  switch (date.kind) {
    case 'unknown':
      return null;
    case 'point':
      return { start: date.at.earliest, end: date.at.latest + 1 };
    case 'span':
    case 'within':
      return between(date.from, date.to);
    default:
      return assertNever(date);
  }
}

function between(from: DatePoint | null, to: DatePoint | null): Stretch | null {
  if (from) return { start: from.earliest, end: (to?.latest ?? from.latest + OPEN_TAIL) + 1 };
  return to ? { start: to.earliest - OPEN_TAIL, end: to.latest + 1 } : null;
}

/**
 * The day (with its fraction) that the shape is centred on: the noon of a day, so that it stands in the middle of that
 * day's column; the first day of what lasted, or the last if only that is known; the middle of "some day within".
 */
export function anchorOf(date: EventDate, reach: Stretch): number {
  if (date.kind !== 'span') return (reach.start + reach.end) / 2;
  return date.from ? reach.start + 0.5 : reach.end - 0.5;
}

/** Both; null without a date. */
export function placeOn(date: EventDate): PlaceOnAxis | null {
  const reach = reachOf(date);
  return reach && { reach, anchor: anchorOf(date, reach) };
}
