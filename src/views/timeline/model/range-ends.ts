import { type DayNumber, MS_PER_DAY } from '#domain/calendar.ts';
import { formatter } from '#domain/point-words.ts';

/** Both ends of a range, what they have in common said once: `12` and `13 July 2025`, `30 June` and `2 July 2025`. */
export function ends(
  from: DayNumber,
  to: DayNumber,
  locale: string,
  parts: Intl.DateTimeFormatOptions,
): readonly [string, string] {
  const pieces = formatter(locale, parts).formatRangeToParts(from * MS_PER_DAY, to * MS_PER_DAY);
  const dash = pieces.findIndex(({ source }) => source === 'endRange') - 1;
  const text = (some: typeof pieces) =>
    some
      .map(({ value }) => value)
      .join('')
      .trim();
  return [text(pieces.slice(0, dash)), text(pieces.slice(dash + 1))];
}
