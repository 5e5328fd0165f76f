/**
 * How much an event matters where most are only counted: first by how many independent origins told of it, then by how many points accounts
 * differ on, then by how much evidence there is. Who reported it alone is no reason to stand out.
 */
import type { EventColumns } from '#domain/columns/event-columns.ts';

/** So many origins make an event stand out. */
const LEAST_ORIGINS = 2;
/** Each count in four bits. */
const MOST = 15;

/** By row: the greater, the more it matters; 0 of those that do not stand out. */
export function weightsOf({ origins, conflicts, evidence }: EventColumns): Int32Array {
  return Int32Array.from(origins, (count, row) =>
    count < LEAST_ORIGINS
      ? 0
      : (atMost(count) << 8) | (atMost(conflicts[row] ?? 0) << 4) | atMost(evidence[row] ?? 0),
  );
}

function atMost(count: number): number {
  return Math.min(MOST, count);
}
