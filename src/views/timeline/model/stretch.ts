/** Pieces of the axis, and how they are moved: plain numbers, no clock and no time zone. */
import type { DayNumber } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';

/** Days since 1970-01-01, fractions allowed; half-open: the day d is [d, d + 1). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function stretchOf({ from, to }: DayRange): Stretch {
  return { start: from, end: to + 1 };
}

/** The whole days nearest to it, at least one. */
export function dayRangeOf({ start, end }: Stretch): DayRange {
  const from = Math.round(start);
  return { from: from as DayNumber, to: Math.max(from, Math.round(end) - 1) as DayNumber };
}

export function daysIn({ start, end }: Stretch): number {
  return end - start;
}

export function meets(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start;
}

export function union(a: Stretch, b: Stretch): Stretch {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Wider by `share` of its length on either side. */
export function padded(stretch: Stretch, share: number): Stretch {
  const more = daysIn(stretch) * share;
  return { start: stretch.start - more, end: stretch.end + more };
}

/** `factor` times as long; `about`, its middle unless told, stays where it is. */
export function zoomed({ start, end }: Stretch, factor: number, about = (start + end) / 2): Stretch {
  return { start: about - (about - start) * factor, end: about + (end - about) * factor };
}

/** The same length, later by `share` of it; earlier where that is negative. */
export function shifted({ start, end }: Stretch, share: number): Stretch {
  const by = (end - start) * share;
  return { start: start + by, end: end + by };
}

/** Widened about its middle to `least` days, cut to the length of `bounds`, then moved into them. */
export function limited(stretch: Stretch, bounds: Stretch, least: number): Stretch {
  const length = Math.min(Math.max(daysIn(stretch), least), daysIn(bounds));
  const middle = (stretch.start + stretch.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, bounds.start), bounds.end - length);
  return { start, end: start + length };
}

/** Days that something is drawn on, and the one under its shape. */
export interface PlaceOnAxis {
  readonly reach: Stretch;
  readonly anchor: number;
}

/** Share of a stretch that is left free between its edge and what it is moved for. */
const ROOM = 0.04;

/**
 * The same length, moved no farther than it takes for some of `reach` to be in view with room beside it, for what reaches into view keeps
 * its shape there: as much of it as that room, or up to its anchor. Unmoved if that is so.
 */
export function reaching(stretch: Stretch, { reach, anchor }: PlaceOnAxis): Stretch {
  const room = daysIn(stretch) * ROOM;
  const inner = { start: stretch.start + room, end: stretch.end - room };
  if (meets(reach, inner)) return stretch;
  const by =
    reach.end <= inner.start
      ? Math.max(anchor, reach.end - room) - inner.start
      : Math.min(anchor, reach.start + room) - inner.end;
  return { start: stretch.start + by, end: stretch.end + by };
}

/** The same length, moved so that `day` stands in its middle; unmoved if the day is in view with some room beside it. */
export function holding(stretch: Stretch, day: number): Stretch {
  const room = daysIn(stretch) * ROOM;
  if (day >= stretch.start + room && day <= stretch.end - room) return stretch;
  const start = day - daysIn(stretch) / 2;
  return { start, end: start + daysIn(stretch) };
}
