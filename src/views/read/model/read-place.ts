import type { EventRow } from '#domain/event-table.ts';
import { type Neighbours, neighbours } from '#domain/neighbours.ts';

/** Where a reader is in what is read. */
export interface ReadPlace extends Neighbours {
  /** Counted from 1; null for an event that is not among those that are read. */
  readonly at: number | null;
  /** How many are read. */
  readonly total: number;
}

/** @param read in the order in which they are read. O(events). */
export function readPlace(read: readonly EventRow[], event: EventRow): ReadPlace {
  const at = read.findIndex(({ row }) => row === event.row);
  return { ...neighbours(read, event), at: at < 0 ? null : at + 1, total: read.length };
}
