/**
 * Which events stand for the story where most are only counted: those that the most independent origins told of, then those on which
 * accounts differ the most, then those with the most evidence. Who reported it alone is no reason to stand out.
 */
import type { EventColumns } from '#domain/columns/event-columns.ts';
import type { LevelLane } from './level-lanes.ts';

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

/** Places from `from` to before `to` in the lane's order, of those that matter most, the earlier of equal ones; at most `most`. O(most · log n). */
export function leadingPlaces(
  { extremes: { weight } }: LevelLane,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const found = new Set<number>();
  while (found.size < most) {
    const best = greatestBut(weight, from, to, found);
    if (best <= 0) break;
    for (const place of weight.above(best - 1, from, to, most)) if (found.size < most) found.add(place);
  }
  return [...found];
}

/** Of the places that are not taken yet, which are few. */
function greatestBut(
  weight: LevelLane['extremes']['weight'],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): number {
  let best = -Infinity;
  let at = from;
  for (const place of [...taken].sort((a, b) => a - b)) {
    best = Math.max(best, weight.greatest(at, place));
    at = place + 1;
  }
  return Math.max(best, weight.greatest(at, to));
}
