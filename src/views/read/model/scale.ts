/** The whole story as a line from left to right, as time runs: its days to scale, and room beside them for what stands on none of them. */
import type { DayRange } from '#domain/day-range.ts';
import { earliestDay, latestDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type NamedStretch, stretchesOf } from './stretches.ts';

/** `from` ≤ `to`; of the line's width they go from 0 to 1. */
export interface Between {
  readonly from: number;
  readonly to: number;
}

/** Where an event stands: its mark, and the ends of the days that it took or may have taken. */
export interface Standing extends Between {
  readonly at: number;
}

export interface Scale {
  readonly days: DayRange;
  /** The story's own days; what is beside them is not to scale. */
  readonly story: Between;
  readonly stretches: readonly (Between & Pick<NamedStretch, 'name'>)[];
}

/** About the width of a shape on a phone. */
export const ROOM = 0.022;

/** Shares of the width. */
interface RoomAside {
  /** For what was before the story. */
  readonly before: number;
  /** For what was after it, or has no date. */
  readonly after: number;
}

export function scaleOf(days: DayRange, { before, after }: RoomAside): Scale {
  const story = { from: before, to: 1 - after };
  const edge = edgesOf({ days, story });
  const stretches = stretchesOf(days).map(({ from, to, name }) => ({
    from: edge(from),
    to: edge(to + 1),
    name,
  }));
  return { days, story, stretches };
}

/** Where a day begins. */
export function edgesOf({ days, story }: Pick<Scale, 'days' | 'story'>): (day: number) => number {
  const length = days.to + 1 - days.from;
  return (day) => story.from + ((story.to - story.from) * (day - days.from)) / length;
}

/** Of an event that stands on a day of the story. */
export function standingWithin(scale: Scale, { date, standsOn }: EventRow): Standing {
  const { days } = scale;
  const edge = edgesOf(scale);
  const clamp = (day: number) => Math.min(Math.max(day, days.from), days.to);
  return {
    at: edge((standsOn ?? days.from) + 0.5),
    from: edge(clamp(earliestDay(date) ?? days.from)),
    to: edge(clamp(latestDay(date) ?? days.to) + 1),
  };
}
