/**
 * The keyboard's way through lanes, whatever holds their events: on and back by date through all of them, across to the nearest day of the
 * next lane.
 */

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
  /** A whole number that ascends along the lane: an event's place in the order of all, whichever lane it is asked of. */
  readonly orderAt: (place: number) => number;
  readonly nearestTo: (day: number) => number;
  /** Of the earliest shape that stands at this moment or later; null where none does. */
  readonly firstFrom: (day: number) => number | null;
  /** Of the latest shape that stands before this moment. */
  readonly lastBefore: (day: number) => number | null;
}

/**
 * Null when there is nothing to go to; the same stop at an end of the way. An event that stands in several lanes is come to once: in the
 * reader's own lane, where that holds it.
 */
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
    case 'ArrowRight': {
      const others = walkable.filter((each) => each !== lane);
      return beside([lane, ...others], lane.orderAt(place), move === 'ArrowLeft' ? -1 : 1) ?? at;
    }
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

/** The event before (`sign` −1) or after (1) a place in the order of all; the lane named first has it, of those that hold it. */
function beside<Stop>(lanes: readonly Walkable<Stop>[], order: number, sign: 1 | -1): Stop | null {
  let found: Stop | null = null;
  let least = Infinity;
  for (const lane of lanes) {
    const place = sign > 0 ? countBefore(lane, order + 1) : countBefore(lane, order) - 1;
    if (place < 0 || place >= lane.size) continue;
    const distance = sign * (lane.orderAt(place) - order);
    if (distance >= least) continue;
    least = distance;
    found = lane.stopAt(place);
  }
  return found;
}

/** How many of its events come before a place in the order of all. */
function countBefore<Stop>({ size, orderAt }: Walkable<Stop>, order: number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (orderAt(middle) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
