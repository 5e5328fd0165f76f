import { figure } from './count-words.ts';
import type { DaysBetween } from './days-between.ts';

/** `7 days`, `one day`, `between 3 and 98 days`, `at most 5 days`, `at least 20 days`, `the same day`, `cannot be told`. */
export function daysBetweenWords(between: DaysBetween): string {
  if (between.kind === 'untold') return 'cannot be told';
  const { fewest, most, rough } = between;
  const words = plainWords(fewest, most);
  if (!rough) return words;
  return fewest === most ? `about ${words}` : `roughly ${words}`;
}

function plainWords(fewest: number, most: number | null): string {
  if (most === null) return `at least ${days(fewest)}`;
  if (most === 0) return 'the same day';
  if (fewest === most) return days(most);
  return fewest === 0 ? `at most ${days(most)}` : `between ${figure(fewest)} and ${days(most)}`;
}

/** `one day`, `7 days`, `27,858 days` */
export function days(count: number): string {
  return count === 1 ? 'one day' : `${figure(count)} days`;
}
