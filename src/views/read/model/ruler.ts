/** The whole story as a ruler: where each event stands on it, as shares of its width. */
import { lowerBound, upperBound } from '#base/sorted.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { ROOM, type Scale, scaleOf, type Standing, standingWithin } from './scale.ts';

export interface RulerMark extends Standing {
  readonly id: string;
  readonly mark: Mark;
  /** The row that it stands in, so that shapes lie on one another only where it cannot be helped; 0 is the lowest. */
  readonly level: number;
}

export interface Ruler extends Scale {
  readonly marks: readonly RulerMark[];
}

const LEVELS = 3;
/** For events before the story, or for those after it and undated: in order and at equal distances, where they would need more. */
const MOST_ASIDE = 0.2;

/** @param events in the order of the table, in which those without a day come last */
export function rulerOf(events: readonly EventRow[], days: DayRange): Ruler {
  const stands = events.map(({ standsOn }) => standsOn ?? Infinity);
  const [begins, ends] = [lowerBound(stands, days.from), upperBound(stands, days.to)];
  const scale = scaleOf(days, { before: roomAside(begins), after: roomAside(events.length - ends) });
  const { story } = scale;
  const aside = (all: readonly EventRow[], from: number, to: number) =>
    all.map((event, nth) => {
      const at = from + ((to - from) * (nth + 0.5)) / all.length;
      return { event, at, from: at, to: at };
    });
  const within = events.slice(begins, ends).map((event) => ({ event, ...standingWithin(scale, event) }));
  return {
    ...scale,
    marks: levelled([
      ...aside(events.slice(0, begins), 0, story.from),
      ...within,
      ...aside(events.slice(ends), story.to, 1),
    ]),
  };
}

function roomAside(count: number): number {
  return Math.min(MOST_ASIDE, Math.ceil(count / LEVELS) * ROOM);
}

interface Placed extends Standing {
  readonly event: EventRow;
}

/** Each in the lowest row that has room for it; where none has, in the one whose last shape is the furthest away. */
function levelled(placed: readonly Placed[]): readonly RulerMark[] {
  const reached = Array.from({ length: LEVELS }, () => -1);
  return placed.map(({ event, at, from, to }) => {
    const free = reached.findIndex((last) => at - last >= ROOM);
    const level = free >= 0 ? free : reached.indexOf(Math.min(...reached));
    reached[level] = at;
    return { id: event.id, mark: markOf(event), at, from, to, level };
  });
}
