/** One printed date in words, by the browser's own calendar words; always UTC, so that a day is the same day everywhere. */
import { assertNever } from '#base/assert-never.ts';
import * as words from '#messages/dates.ts';
import type { DateFormat } from '#messages/formats.ts';
import { spokenFormats } from '#messages/say.ts';
import { type DayNumber, MS_PER_DAY } from './calendar.ts';
import type { DatePoint } from './event-date.ts';

export interface PointStyle {
  readonly locale: string;
  readonly month: 'long' | 'short';
  /** False leaves the year out of days and months. */
  readonly year: boolean;
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, DateFormat>();

export function formatter(locale: string, parts: Intl.DateTimeFormatOptions): DateFormat {
  const key = `${locale} ${JSON.stringify(parts)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new (spokenFormats().DateTimeFormat)(locale, { ...parts, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** `9 April 2025`, `about 2011`, `December 2024 (uncertain)`, `the 2010s`. */
export function pointWords(point: DatePoint, style: PointStyle): string {
  const date = plainWords(point, style);
  const about = point.approximate ? words.about({ date }) : date;
  return point.uncertain ? words.uncertain({ date: about }) : about;
}

function plainWords({ earliest, latest, precision }: DatePoint, style: PointStyle): string {
  const { locale, month } = style;
  const year = style.year ? { year: 'numeric' as const } : {};
  switch (precision) {
    case 'day':
      return format(earliest, locale, { day: 'numeric', month, ...year });
    case 'month':
      return format(earliest, locale, { month, ...year });
    case 'season':
      return range(earliest, latest, locale, { month, ...year });
    case 'year':
      return format(earliest, locale, { year: 'numeric' });
    case 'decade':
      return words.decade({ year: format(earliest, locale, { year: 'numeric' }) });
    case 'century':
      return range(earliest, latest, locale, { year: 'numeric' });
    default:
      return assertNever(precision);
  }
}

function format(day: DayNumber, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return formatter(locale, parts).format(day * MS_PER_DAY);
}

/** `12–13 July 2025`, `30 June – 2 July 2025`. Versions of ICU differ in the spaces round the dash; here they do not. */
export function range(
  from: DayNumber,
  to: DayNumber,
  locale: string,
  parts: Intl.DateTimeFormatOptions,
): string {
  return formatter(locale, parts)
    .formatRange(from * MS_PER_DAY, to * MS_PER_DAY)
    .replace(/\s+/g, ' ')
    .replace(/^(\S+) ?– ?(\S+)/, '$1–$2')
    .replace(/^(\S+ .+?) ?– ?(?=\S+ )/, '$1 – ');
}

/** A range with a word in place of its dash: `10 or 11 April 2025`, `10 April and 16 July 2025`. */
export function joined(
  from: DayNumber,
  to: DayNumber,
  locale: string,
  parts: Intl.DateTimeFormatOptions,
  word: string,
): string {
  const pieces = formatter(locale, parts).formatRangeToParts(from * MS_PER_DAY, to * MS_PER_DAY);
  const dash = pieces.findIndex(({ source }) => source === 'endRange') - 1;
  return pieces.map(({ value }, at) => (at === dash ? ` ${word} ` : value)).join('');
}
