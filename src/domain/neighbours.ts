import { lowerBound, upperBound } from '#base/sorted.ts';
import type { EventRow } from './event-table.ts';

export interface Neighbours {
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
}

/** The events before and after one within what is shown, also where it is not shown itself. O(rows). */
export function neighbours(shown: readonly EventRow[], { row }: Pick<EventRow, 'row'>): Neighbours {
  const numbers = shown.map((event) => event.row);
  return {
    previous: shown[lowerBound(numbers, row) - 1] ?? null,
    next: shown[upperBound(numbers, row)] ?? null,
  };
}
