/** When an event happened, in words that tell no more than is known. */
import { assertNever } from '#base/assert-never.ts';
import * as words from '#messages/dates.ts';
import { spokenLocale } from '#messages/say.ts';
import { civilDate } from './calendar.ts';
import type { DatePoint, EventDate } from './event-date.ts';
import { joined, pointWords, range } from './point-words.ts';

export interface DateStyle {
  /** `short`: months as `Apr`. Default `long`. */
  readonly length?: 'long' | 'short';
  /** A year that the reader knows already, as from a heading: left out where the whole date is of it. */
  readonly inYear?: number | null;
}

/**
 * `9 April 2025`, `about 2011 to December 2024`, `since December 2024`, `12–13 July 2025`, `10 or 11 April 2025`,
 * `some day between 10 April and 16 July 2025`, `on or before 22 July 2025`, `date unknown`. Begins in lower case where it
 * begins with a word.
 */
export function dateWords(date: EventDate, style: DateStyle = {}): string {
  switch (date.kind) {
    case 'unknown':
      return words.unknown();
    case 'point':
      return wording([date.at], style).last(date.at);
    case 'span':
      return spanWords(date.from, date.to, style);
    case 'within':
      return withinWords(date.from, date.to, style);
    default:
      return assertNever(date);
  }
}

function spanWords(from: DatePoint | null, to: DatePoint | null, style: DateStyle): string {
  const { first, last, days } = wording([from, to], style);
  if (!from) return to ? words.until({ date: last(to) }) : words.unknown();
  if (!to) return words.since({ date: last(from) });
  return isPlainDay(from) && isPlainDay(to)
    ? days(from, to)
    : words.fromTo({ from: first(from), to: last(to) });
}

function withinWords(from: DatePoint | null, to: DatePoint | null, style: DateStyle): string {
  const { first, last, either } = wording([from, to], style);
  if (!from) return to ? words.onOrBefore({ date: last(to) }) : words.unknown();
  if (to && isPlainDay(from) && isPlainDay(to)) {
    return to.latest - from.earliest === 1
      ? either(from, to, words.or())
      : words.betweenDays({ days: either(from, to, words.and()) });
  }
  return to ? words.between({ from: first(from), to: last(to) }) : words.onOrAfter({ date: last(from) });
}

/** How the points of one date are worded: the year once where all have the same, never where the reader knows it. */
function wording(points: readonly (DatePoint | null)[], style: DateStyle) {
  const { length: month = 'long', inYear = null } = style;
  const locale = spokenLocale();
  const years = new Set(points.flatMap((point) => (point ? [...yearsOf(point)] : [])));
  const [only] = years.size === 1 ? years : [];
  const year = only === undefined || only !== inYear;
  const numeric = year ? { year: 'numeric' as const } : {};
  return {
    first: (point: DatePoint) => pointWords(point, { locale, month, year: year && only === undefined }),
    last: (point: DatePoint) => pointWords(point, { locale, month, year }),
    days: (from: DatePoint, to: DatePoint) =>
      range(from.earliest, to.latest, locale, { day: 'numeric', month, ...numeric }),
    either: (from: DatePoint, to: DatePoint, word: string) =>
      joined(from.earliest, to.latest, locale, { day: 'numeric', month, ...numeric }, word),
  };
}

function yearsOf(point: DatePoint): readonly number[] {
  return [civilDate(point.earliest).year, civilDate(point.latest).year];
}

function isPlainDay(point: DatePoint): boolean {
  return point.precision === 'day' && !point.approximate && !point.uncertain;
}
