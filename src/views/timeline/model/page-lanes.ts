/** The keyboard's way by whole screens of the axis: to the first event that the window does not reach, in whichever lane. */
import type { Stretch } from './stretch.ts';
import type { Walkable } from './walk-lanes.ts';

export const PAGES = ['PageUp', 'PageDown'] as const;
export type Page = (typeof PAGES)[number];

/** Shapes stand on noons and midnights: the next day after one begins so much later. */
const NEXT = 0.5;

/**
 * Down: the first event whose shape stands right of the window, else the last of all; up: the last one left of it, else the first of all.
 * It never turns round: where the reader's place is farther on than the window, as after a drag, it counts from there. On one day, the
 * reader's own lane comes first. Null when there is nothing to go to.
 */
export function pageIn<Stop extends { readonly lane: string }>(
  lanes: readonly Walkable<Stop>[],
  at: Stop | null,
  page: Page,
  window: Stretch,
): Stop | null {
  const own = lanes.find(({ lane }) => lane === at?.lane);
  const ordered = own ? [own, ...lanes.filter((lane) => lane !== own)] : lanes;
  const place = at && own ? own.placeOf(at) : null;
  const day = own && place !== null ? own.dayAt(place) : null;
  if (page === 'PageDown') {
    const edge = Math.max(window.end, (day ?? -Infinity) + NEXT);
    return firstFrom(ordered, edge) ?? lastBefore(ordered, Infinity);
  }
  const edge = Math.min(window.start, day ?? Infinity);
  return lastBefore(ordered, edge) ?? firstFrom(ordered, -Infinity);
}

function firstFrom<Stop>(lanes: readonly Walkable<Stop>[], edge: number): Stop | null {
  return nearest(lanes, (lane) => lane.firstFrom(edge), 1);
}

function lastBefore<Stop>(lanes: readonly Walkable<Stop>[], edge: number): Stop | null {
  return nearest(lanes, (lane) => lane.lastBefore(edge), -1);
}

/** Of the lanes' places, the earliest (`sign` 1) or the latest (−1); on one day, that of the lane named first. */
function nearest<Stop>(
  lanes: readonly Walkable<Stop>[],
  placeIn: (lane: Walkable<Stop>) => number | null,
  sign: 1 | -1,
): Stop | null {
  let found: Stop | null = null;
  let least = Infinity;
  for (const lane of lanes) {
    const place = placeIn(lane);
    const from = place === null ? Infinity : sign * lane.dayAt(place);
    if (place === null || from >= least) continue;
    least = from;
    found = lane.stopAt(place);
  }
  return found;
}
