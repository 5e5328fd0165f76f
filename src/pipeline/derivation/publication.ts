/** The days on which a source may have come out, as far as words can be counted from them. */
import { addDays, type DayNumber } from '#domain/calendar.ts';
import { earliestDay, type EventDate, latestDay } from '#domain/event-date.ts';

/** Over more than a month every weekday comes so often that words like "on Wednesday" tell nothing. */
const MOST = 31;

/** In order; empty where they are not known, or too many. "About" some day has no bounds to count from. */
export function publicationDays(published: EventDate): readonly DayNumber[] {
  const [first, last] = [earliestDay(published), latestDay(published)];
  if (first === null || last === null || isApproximate(published)) return [];
  const count = last - first + 1;
  return count > MOST ? [] : Array.from({ length: count }, (_, i) => addDays(first, i));
}

function isApproximate(date: EventDate): boolean {
  if (date.kind === 'unknown') return false;
  const points = date.kind === 'point' ? [date.at] : [date.from, date.to];
  return points.some((point) => point?.approximate);
}
