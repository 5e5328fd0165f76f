import * as words from '#messages/lengths.ts';
import type { DaysBetween } from './days-between.ts';

/** `7 days`, `one day`, `between 3 and 98 days`, `at most 5 days`, `at least 20 days`, `the same day`, `cannot be told`. */
export function daysBetweenWords(between: DaysBetween): string {
  if (between.kind === 'untold') return words.untold();
  const { fewest, most, rough } = between;
  const length = plainWords(fewest, most);
  if (!rough) return length;
  return fewest === most ? words.aboutLong({ days: length }) : words.roughly({ days: length });
}

function plainWords(fewest: number, most: number | null): string {
  if (most === null) return words.atLeast({ days: days(fewest) });
  if (most === 0) return words.sameDay();
  if (fewest === most) return days(most);
  return fewest === 0
    ? words.atMost({ days: days(most) })
    : words.betweenLengths({ fewest, days: days(most) });
}

/** `one day`, `7 days`, `27,858 days` */
export function days(count: number): string {
  return words.days({ count });
}
