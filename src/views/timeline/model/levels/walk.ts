/** Where the keyboard's cursor goes in lanes of sorted arrays: as in `walk-lanes.ts`, through what is gathered too. */
import { type Page, pageIn } from '../page-lanes.ts';
import type { Stretch } from '../stretch.ts';
import { type Move, nextIn, type Walkable } from '../walk-lanes.ts';
import { anchoredBefore, placeOf } from './lane-counts.ts';
import type { LevelLane } from './level-lanes.ts';

/** An event in one of its lanes. */
export interface LevelStop {
  readonly lane: string;
  readonly row: number;
}

/** More than a table has: of one day, events come in order of their rows. */
const ROWS = 2 ** 24;

/** As `nextIn` has it. */
export function nextLevelStop(
  lanes: readonly LevelLane[],
  at: LevelStop | null,
  move: Move,
): LevelStop | null {
  return nextIn(lanes.map(walkable), at, move);
}

/** As `pageIn` has it. */
export function pageLevelStop(
  lanes: readonly LevelLane[],
  at: LevelStop | null,
  page: Page,
  window: Stretch,
): LevelStop | null {
  return pageIn(lanes.map(walkable), at, page, window);
}

function walkable(lane: LevelLane): Walkable<LevelStop> {
  return {
    lane: lane.id,
    size: lane.rows.length,
    stopAt: (place) => {
      const row = lane.rows[place];
      return row === undefined ? null : { lane: lane.id, row };
    },
    placeOf: ({ row }) => placeOf(lane, row),
    dayAt: (place) => dayAt(lane, place),
    orderAt: (place) => (lane.anchors[place] ?? 0) * ROWS + (lane.rows[place] ?? 0),
    nearestTo: (day) => nearestTo(lane, day),
    firstFrom: (day) => {
      const place = anchoredBefore(lane, day);
      return place < lane.rows.length ? place : null;
    },
    lastBefore: (day) => {
      const place = anchoredBefore(lane, day) - 1;
      return place < 0 ? null : place;
    },
  };
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
