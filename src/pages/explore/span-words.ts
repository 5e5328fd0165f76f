import { MS_PER_DAY } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A stretch of the axis in months: "April – July 2025". */
export function formatDayRangeWords({ from, to }: DayRange): string {
  return months.formatRange(from * MS_PER_DAY, to * MS_PER_DAY);
}
