/** Where the keyboard's cursor goes in lanes of few events (`walk-lanes.ts`). */
import { type Page, pageIn } from './page-lanes.ts';
import type { Stretch } from './stretch.ts';
import { type Move, nextIn, type Walkable } from './walk-lanes.ts';

/** An event in one of its lanes. */
export interface Stop {
  readonly lane: string;
  readonly event: string;
}

/** A lane's dated events in order of date, each with the day its shape stands on, and its row in the table, which has all in that order. */
export interface LaneStops {
  readonly lane: string;
  readonly stops: readonly { readonly event: string; readonly day: number; readonly row: number }[];
}

/** As `nextIn` has it. */
export function nextStop(lanes: readonly LaneStops[], at: Stop | null, move: Move): Stop | null {
  return nextIn(lanes.map(walkable), at, move);
}

/** As `pageIn` has it. */
export function pageStop(
  lanes: readonly LaneStops[],
  at: Stop | null,
  page: Page,
  window: Stretch,
): Stop | null {
  return pageIn(lanes.map(walkable), at, page, window);
}

function walkable({ lane, stops }: LaneStops): Walkable<Stop> {
  return {
    lane,
    size: stops.length,
    stopAt: (place) => {
      const stop = stops[place];
      return stop ? { lane, event: stop.event } : null;
    },
    placeOf: ({ event }) => orNull(stops.findIndex((stop) => stop.event === event)),
    dayAt: (place) => stops[place]?.day ?? 0,
    orderAt: (place) => stops[place]?.row ?? 0,
    nearestTo: (day) => {
      const distances = stops.map((stop) => Math.abs(stop.day - day));
      return distances.indexOf(Math.min(...distances));
    },
    // Events stand in order of their dates, their shapes not always: that of "some day in April" stands in its middle.
    firstFrom: (day) => {
      const earliest = Math.min(...stops.map((stop) => (stop.day >= day ? stop.day : Infinity)));
      return orNull(stops.findIndex((stop) => stop.day === earliest));
    },
    lastBefore: (day) => {
      const latest = Math.max(...stops.map((stop) => (stop.day < day ? stop.day : -Infinity)));
      return orNull(stops.findLastIndex((stop) => stop.day === latest));
    },
  };
}

function orNull(index: number): number | null {
  return index < 0 ? null : index;
}
