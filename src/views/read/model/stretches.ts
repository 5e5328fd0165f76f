/** The months of a story, or its years where the months would be too many for their names. */
import { addDays, civilDate, type DayNumber, dayNumber, MS_PER_DAY } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { formatter } from '#domain/point-words.ts';
import { spokenLocale } from '#messages/say.ts';

export interface NamedStretch extends DayRange {
  /** `April`, `Apr`, `2025`; empty where there is no room for it. */
  readonly name: string;
}

/** Names that have room beside each other on a phone. */
const MOST_NAMES = 12;
const MOST_LONG_NAMES = 4;

/** One behind the other, from the first day of the story to its last; the first and the last may be cut. */
export function stretchesOf(story: DayRange): readonly NamedStretch[] {
  const months = monthsOf(story);
  if (months.length <= MOST_NAMES) {
    const month = months.length <= MOST_LONG_NAMES ? 'long' : 'short';
    return within(story, months).map((one) => ({ ...one, name: nameOf(one.from, { month }) }));
  }
  const years = yearsOf(story);
  const every = Math.ceil(years.length / MOST_NAMES);
  return within(story, years).map((one, nth) => ({
    ...one,
    name: nth % every === 0 ? nameOf(one.from, { year: 'numeric' }) : '',
  }));
}

/** Their first days. */
function monthsOf({ from, to }: DayRange): readonly DayNumber[] {
  const { year, month } = civilDate(from);
  const last = civilDate(to);
  const count = (last.year - year) * 12 + last.month - month + 1;
  return Array.from({ length: count }, (_, nth) =>
    dayNumber(year + Math.floor((month - 1 + nth) / 12), ((month - 1 + nth) % 12) + 1, 1),
  );
}

function yearsOf({ from, to }: DayRange): readonly DayNumber[] {
  const first = civilDate(from).year;
  return Array.from({ length: civilDate(to).year - first + 1 }, (_, nth) => dayNumber(first + nth, 1, 1));
}

/** From each first day to the day before the next, cut to the story. */
function within(story: DayRange, firsts: readonly DayNumber[]): readonly DayRange[] {
  return firsts.map((first, nth) => {
    const next = firsts[nth + 1];
    return {
      from: nth === 0 ? story.from : first,
      to: next === undefined ? story.to : addDays(next, -1),
    };
  });
}

function nameOf(day: DayNumber, parts: Intl.DateTimeFormatOptions): string {
  return formatter(spokenLocale(), parts).format(day * MS_PER_DAY);
}
