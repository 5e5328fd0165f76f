/** Where the keyboard's cursor goes in lanes of few events (`walk-lanes.ts`). */
import { type Move, nextIn, type Walkable } from './walk-lanes.ts';

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

/** As `nextIn` has it. */
export function nextStop(lanes: readonly LaneStops[], at: Stop | null, move: Move): Stop | null {
  return nextIn(lanes.map(walkable), at, move);
}

function walkable({ lane, stops }: LaneStops): Walkable<Stop> {
  return {
    lane,
    size: stops.length,
    stopAt: (place) => {
      const stop = stops[place];
      return stop ? { lane, event: stop.event } : null;
    },
    placeOf: ({ event }) => {
      const place = stops.findIndex((stop) => stop.event === event);
      return place < 0 ? null : place;
    },
    dayAt: (place) => stops[place]?.day ?? 0,
    nearestTo: (day) => {
      const distances = stops.map((stop) => Math.abs(stop.day - day));
      return distances.indexOf(Math.min(...distances));
    },
  };
}
