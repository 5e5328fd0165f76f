/** Whether a lens has taken something from a date. */
import { earliestDay, type EventDate, latestDay } from '../event-date.ts';

/** True where `now` allows days that `then` did not: one that only ends earlier is known no less. */
export function isLessKnown(now: EventDate, then: EventDate): boolean {
  const first = (date: EventDate) => earliestDay(date) ?? Number.NEGATIVE_INFINITY;
  const last = (date: EventDate) => latestDay(date) ?? Number.POSITIVE_INFINITY;
  return first(now) < first(then) || last(now) > last(then);
}
