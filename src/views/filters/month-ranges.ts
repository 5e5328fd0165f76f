import { civilDate } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { daysOf } from '#domain/partial-date.ts';
import { formatter } from '#domain/point-words.ts';
import { MS_PER_DAY } from '#domain/calendar.ts';
import { spokenLocale } from '#messages/say.ts';
import type { PartialDate } from '#domain/filters.ts';

/** More months than these are too many to choose from at one press. */
const MOST = 12;

interface QuickRange {
  readonly date: PartialDate;
  readonly label: string;
}

/** The months of a story, each as a range: `April 2025`. Empty for a story of many months. */
export function monthRanges({ from, to }: DayRange): readonly QuickRange[] {
  const first = civilDate(from);
  const last = civilDate(to);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (count > MOST) return [];
  return Array.from({ length: count }, (_, at) => {
    const months = first.year * 12 + first.month - 1 + at;
    const date = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { date, label: monthLabel(date) };
  });
}

function monthLabel(date: string): string {
  const days = daysOf(date);
  return days
    ? formatter(spokenLocale(), { month: 'long', year: 'numeric' }).format(days.from * MS_PER_DAY)
    : date;
}
