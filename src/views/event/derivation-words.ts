import { figure } from '#domain/count-words.ts';
import type { DateBasis } from '#domain/dataset/event-details.ts';
import { days } from '#domain/days-between-words.ts';

/** How long before publication: "One day before", "At most 3 days before"; the outlet's name follows. */
export function distanceWords({ fewest, most }: DateBasis['distances'][number]): string {
  if (most === 0) return 'On the day on which';
  if (fewest === 0) return `At most ${days(most)} before`;
  if (fewest !== most) return `Between ${figure(fewest)} and ${days(most)} before`;
  return fewest === 1 ? 'One day before' : `${days(fewest)} before`;
}
