/** Where the keyboard's cursor goes: along a lane by date, across to the nearest day of the next lane. */

/** An event in one of its lanes. */
export interface Stop {
  readonly lane: string;
  readonly event: string;
}

/** A lane's dated events in order of date, each with the day its shape stands on. */
export interface LaneStops {
  readonly lane: string;
  readonly stops: readonly { readonly event: string; readonly day: number }[];
}

export const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Move = (typeof MOVES)[number];

/** Null when there is nothing to go to; the same stop at an end of the way. */
export function nextStop(lanes: readonly LaneStops[], at: Stop | null, move: Move): Stop | null {
  const walkable = lanes.filter(({ stops }) => stops.length > 0);
  const laneAt = walkable.findIndex(({ lane }) => lane === at?.lane);
  const lane = walkable[laneAt];
  const place = lane?.stops.findIndex(({ event }) => event === at?.event) ?? -1;
  if (!lane || place < 0) return stopIn(walkable[0], 0);
  switch (move) {
    case 'ArrowLeft':
      return stopIn(lane, Math.max(0, place - 1));
    case 'ArrowRight':
      return stopIn(lane, Math.min(lane.stops.length - 1, place + 1));
    case 'Home':
      return stopIn(lane, 0);
    case 'End':
      return stopIn(lane, lane.stops.length - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = walkable[laneAt + (move === 'ArrowUp' ? -1 : 1)];
      return next ? stopIn(next, nearestTo(next, lane.stops[place]?.day ?? 0)) : at;
    }
  }
}

function stopIn(lane: LaneStops | undefined, place: number): Stop | null {
  const stop = lane?.stops[place];
  return lane && stop ? { lane: lane.lane, event: stop.event } : null;
}

function nearestTo({ stops }: LaneStops, day: number): number {
  const distances = stops.map((stop) => Math.abs(stop.day - day));
  return distances.indexOf(Math.min(...distances));
}
