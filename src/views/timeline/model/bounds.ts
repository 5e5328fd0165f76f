/** How far the axis goes. */
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { spanOf } from './names.ts';
import { meets, padded, type Stretch, stretchOf, union } from './stretch.ts';

/** As few days as the axis can show. */
export const CLOSEST = 5;

export interface Limits {
  /** As far as the axis can be moved. */
  readonly bounds: Stretch;
  /** As few days as can be shown. */
  readonly closest: number;
}

/** All days that the axis can show: those of the story and of every event, with a little air. */
export function boundsOf(events: readonly EventRow[], story: Stretch): Stretch {
  return boundsAround(spanOf(events), story);
}

export function boundsAround(span: Stretch | null, story: Stretch): Stretch {
  return padded(span ? union(story, span) : story, 0.05);
}

/** The window that an address asks for, if some of it lies within these bounds; else null, for the story's own. */
export function windowWithin(bounds: Stretch, window: DayRange | null): DayRange | null {
  return window && meets(stretchOf(window), bounds) ? window : null;
}
