/** Stretches of days. */
import { addDays, formatDay } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { earliestDay, type EventDate, latestDay } from '#domain/event-date.ts';

/** The same days in as few stretches as there can be, in order. */
export function joinedDays(ranges: readonly DayRange[]): readonly DayRange[] {
  const joined: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || range.from > addDays(last.to, 1)) joined.push(range);
    else if (range.to > last.to) joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return joined;
}

/** Whether the event may have been on one of these days. */
export function mayBeOn(date: EventDate, days: readonly DayRange[]): boolean {
  const earliest = earliestDay(date) ?? -Infinity;
  const latest = latestDay(date) ?? Infinity;
  return days.some(({ from, to }) => from <= latest && earliest <= to);
}

/** `2025-07-13 or 2025-07-20`, `2025-04-06 to 2025-04-10`. */
export function writtenDays(days: readonly DayRange[]): string {
  return days
    .map(({ from, to }) => (from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`))
    .join(' or ');
}
