/** Where the keyboard's cursor goes in lanes of sorted arrays: as `next-stop.ts` has it, through what is gathered too. */
import type { Move } from '../next-stop.ts';
import { anchoredBefore, placeOf } from './lane-counts.ts';
import type { LevelLane } from './level-lanes.ts';

/** An event in one of its lanes. */
export interface LevelStop {
  readonly lane: string;
  readonly row: number;
}

/** Null when there is nothing to go to; the same stop at an end of the way. */
export function nextLevelStop(
  lanes: readonly LevelLane[],
  at: LevelStop | null,
  move: Move,
): LevelStop | null {
  const walkable = lanes.filter(({ rows }) => rows.length > 0);
  const laneAt = walkable.findIndex(({ id }) => id === at?.lane);
  const lane = walkable[laneAt];
  const place = lane && at ? placeOf(lane, at.row) : null;
  if (!lane || place === null) return stopIn(walkable[0], 0);
  switch (move) {
    case 'ArrowLeft':
      return stopIn(lane, Math.max(0, place - 1));
    case 'ArrowRight':
      return stopIn(lane, Math.min(lane.rows.length - 1, place + 1));
    case 'Home':
      return stopIn(lane, 0);
    case 'End':
      return stopIn(lane, lane.rows.length - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = walkable[laneAt + (move === 'ArrowUp' ? -1 : 1)];
      return next ? stopIn(next, nearestTo(next, dayAt(lane, place))) : at;
    }
  }
}

/** The day under the stop's shape; null where the lane does not hold it. */
export function dayOfStop(lanes: readonly LevelLane[], { lane, row }: LevelStop): number | null {
  const holder = lanes.find(({ id }) => id === lane);
  const place = holder ? placeOf(holder, row) : null;
  return holder && place !== null ? dayAt(holder, place) : null;
}

function stopIn(lane: LevelLane | undefined, place: number): LevelStop | null {
  const row = lane?.rows[place];
  return lane && row !== undefined ? { lane: lane.id, row } : null;
}

function nearestTo(lane: LevelLane, day: number): number {
  const after = anchoredBefore(lane, day);
  const before = Math.max(0, after - 1);
  if (after === lane.rows.length) return before;
  return dayAt(lane, after) - day < day - dayAt(lane, before) ? after : before;
}

function dayAt({ anchors }: LevelLane, place: number): number {
  return (anchors[place] ?? 0) / 2;
}
