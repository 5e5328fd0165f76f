/** The whole story as a ruler: where each event stands on it, as shares of its width, from left to right as time runs. */
import { lowerBound, upperBound } from '#base/sorted.ts';
import type { DayRange } from '#domain/day-range.ts';
import { earliestDay, latestDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { type NamedStretch, stretchesOf } from './stretches.ts';

/** `from` ≤ `to`; of the ruler's width they go from 0 to 1. */
interface Between {
  readonly from: number;
  readonly to: number;
}

export interface RulerMark extends Between {
  readonly id: string;
  readonly mark: Mark;
  /** Where its shape stands; `from` and `to` are the ends of the days that it took or may have taken. */
  readonly at: number;
  /** The row that it stands in, so that shapes lie on one another only where it cannot be helped; 0 is the lowest. */
  readonly level: number;
}

export interface Ruler {
  /** The story's own days; what is beside them is not to scale. */
  readonly story: Between;
  readonly stretches: readonly (Between & Pick<NamedStretch, 'name'>)[];
  readonly marks: readonly RulerMark[];
}

const LEVELS = 3;
/** About the width of a shape on a phone. */
const ROOM = 0.022;
/** For events before the story, or for those after it and undated: in order and at equal distances, where they would need more. */
const MOST_ASIDE = 0.2;

/** @param events in the order of the table, in which those without a day come last */
export function rulerOf(events: readonly EventRow[], days: DayRange): Ruler {
  const stands = events.map(({ standsOn }) => standsOn ?? Infinity);
  const [begins, ends] = [lowerBound(stands, days.from), upperBound(stands, days.to)];
  const story = { from: roomAside(begins), to: 1 - roomAside(events.length - ends) };
  const edge = (day: number) =>
    story.from + ((story.to - story.from) * (day - days.from)) / (days.to + 1 - days.from);
  const aside = (all: readonly EventRow[], from: number, to: number) =>
    all.map((event, nth) => {
      const at = from + ((to - from) * (nth + 0.5)) / all.length;
      return { event, at, from: at, to: at };
    });
  const within = events.slice(begins, ends).map((event) => {
    const { from, to } = daysWithin(event, days);
    return { event, at: edge((event.standsOn ?? days.from) + 0.5), from: edge(from), to: edge(to + 1) };
  });
  return {
    story,
    stretches: stretchesOf(days).map(({ from, to, name }) => ({ from: edge(from), to: edge(to + 1), name })),
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

/** The days on which it may have been, as far as the ruler has them. */
function daysWithin({ date }: EventRow, { from, to }: DayRange): Between {
  const clamp = (day: number) => Math.min(Math.max(day, from), to);
  return { from: clamp(earliestDay(date) ?? from), to: clamp(latestDay(date) ?? to) };
}

interface Placed extends Between {
  readonly event: EventRow;
  readonly at: number;
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
