/** Which events stand for the story where most are only counted: in each lane those that weigh most (`weights.ts`). */
import type { LevelLane } from './level-lanes.ts';

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
