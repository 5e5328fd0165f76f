/** The keyboard's way through lanes, whatever holds their events: along a lane by date, across to the nearest day of the next lane. */

export const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Move = (typeof MOVES)[number];

/** A lane as a walker sees it: places from 0, in order of date. */
export interface Walkable<Stop> {
  readonly lane: string;
  readonly size: number;
  readonly stopAt: (place: number) => Stop | null;
  /** Null where the lane does not hold it. */
  readonly placeOf: (stop: Stop) => number | null;
  readonly dayAt: (place: number) => number;
  readonly nearestTo: (day: number) => number;
  /** Of the earliest shape that stands at this moment or later; null where none does. */
  readonly firstFrom: (day: number) => number | null;
  /** Of the latest shape that stands before this moment. */
  readonly lastBefore: (day: number) => number | null;
}

/** Null when there is nothing to go to; the same stop at an end of the way. */
export function nextIn<Stop extends { readonly lane: string }>(
  lanes: readonly Walkable<Stop>[],
  at: Stop | null,
  move: Move,
): Stop | null {
  const walkable = lanes.filter(({ size }) => size > 0);
  const laneAt = walkable.findIndex(({ lane }) => lane === at?.lane);
  const lane = walkable[laneAt];
  const place = lane && at ? lane.placeOf(at) : null;
  if (!lane || place === null) return walkable[0]?.stopAt(0) ?? null;
  switch (move) {
    case 'ArrowLeft':
      return lane.stopAt(Math.max(0, place - 1));
    case 'ArrowRight':
      return lane.stopAt(Math.min(lane.size - 1, place + 1));
    case 'Home':
      return lane.stopAt(0);
    case 'End':
      return lane.stopAt(lane.size - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = walkable[laneAt + (move === 'ArrowUp' ? -1 : 1)];
      return next ? next.stopAt(next.nearestTo(lane.dayAt(place))) : at;
    }
  }
}
