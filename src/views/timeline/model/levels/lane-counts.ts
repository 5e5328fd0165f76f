/** How many of a lane's events lie where: each a difference of binary searches. */
import { lowerBound, upperBound } from '#base/sorted.ts';
import type { Stretch } from '../stretch.ts';
import type { LevelLane } from './level-lanes.ts';

/** How many shapes stand before this moment: the place of the first that does not. */
export function anchoredBefore({ anchors }: LevelLane, day: number): number {
  return lowerBound(anchors, 2 * day);
}

/** Events that lie, or may lie, in the stretch. */
export function meeting({ starts, ends }: LevelLane, { start, end }: Stretch): number {
  return lowerBound(starts, end) - upperBound(ends, start);
}

/** Of these, those whose shape stands before the stretch, and after it. */
export function reachingIn(lane: LevelLane, { start, end }: Stretch): { before: number; after: number } {
  return {
    before: anchoredBefore(lane, start) - upperBound(lane.ends, start),
    after: lowerBound(lane.starts, end) - anchoredBefore(lane, end),
  };
}

/** Their places, at most `most`. */
export function placesReachingIn(
  lane: LevelLane,
  { start, end }: Stretch,
  side: 'before' | 'after',
  most: number,
) {
  return side === 'before'
    ? lane.extremes.end.above(start, 0, anchoredBefore(lane, start), most)
    : lane.extremes.negStart.above(-end, anchoredBefore(lane, end), lane.rows.length, most);
}

/** Where in the lane's order the event stands; null where it does not. */
export function placeOf({ rows, anchors, days }: LevelLane, row: number): number | null {
  const anchor = days.anchor[row] ?? NaN;
  const from = lowerBound(anchors, anchor);
  const alike = rows.subarray(from, upperBound(anchors, anchor));
  const place = from + lowerBound(alike, row);
  return rows[place] === row ? place : null;
}
