import { MS_PER_DAY } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { formatter } from '#domain/point-words.ts';
import { spokenLocale } from '#messages/say.ts';

/** A stretch of the axis in months: "April – July 2025". */
export function formatDayRangeWords({ from, to }: DayRange): string {
  return formatter(spokenLocale(), { month: 'long', year: 'numeric' }).formatRange(
    from * MS_PER_DAY,
    to * MS_PER_DAY,
  );
}
