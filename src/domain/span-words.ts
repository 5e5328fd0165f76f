import { spokenLocale } from '#messages/say.ts';
import type { DayRange } from './day-range.ts';
import { MS_PER_DAY } from './calendar.ts';
import { formatter } from './point-words.ts';

/** A stretch of the axis in months: "April – July 2025". */
export function formatDayRangeWords({ from, to }: DayRange): string {
  return formatter(spokenLocale(), { month: 'long', year: 'numeric' }).formatRange(
    from * MS_PER_DAY,
    to * MS_PER_DAY,
  );
}
