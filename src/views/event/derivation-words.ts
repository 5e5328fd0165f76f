import type { DateBasis } from '#domain/dataset/event-details.ts';

/** How long before publication: "One day before", "Between 1 and 3 days before"; the outlet's name follows. */
export function distanceWords({ fewest, most }: DateBasis['distances'][number]): string {
  if (fewest !== most) return `Between ${String(fewest)} and ${String(most)} days before`;
  if (fewest === 0) return 'On the day on which';
  return fewest === 1 ? 'One day before' : `${String(fewest)} days before`;
}
