/** What lies before and after a window, and what has no place on the axis, of events in columns. */
import { lowerBound, upperBound } from '#base/sorted.ts';
import type { Surroundings } from '../outside.ts';
import type { Stretch } from '../stretch.ts';
import { marksOf, pick, shownOf } from './pick.ts';
import type { TableDays } from './table-days.ts';

export interface OutsideDays {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the first i + 1 of those in order of their ends: the earliest start. */
  readonly sinceByEnd: Int32Array;
  /** Of all from the ith on of those in order of their starts: the latest end. */
  readonly untilByStart: Int32Array;
  readonly undated: number;
}

/** @param rows those that are shown. O(size of the table). */
export function outsideDays(days: TableDays, rows: Uint32Array): OutsideDays {
  const { start, end, byStart, byEnd } = days;
  const shown = marksOf(rows, start.length);
  const [upward, onward] = [shownOf(byStart, shown), shownOf(byEnd, shown)];
  const [starts, untilByStart] = [pick(start, upward), pick(end, upward)];
  const [ends, sinceByEnd] = [pick(end, onward), pick(start, onward)];
  for (let at = 1; at < sinceByEnd.length; at++)
    sinceByEnd[at] = Math.min(sinceByEnd[at] ?? 0, sinceByEnd[at - 1] ?? 0);
  for (let at = untilByStart.length - 2; at >= 0; at--)
    untilByStart[at] = Math.max(untilByStart[at] ?? 0, untilByStart[at + 1] ?? 0);
  return { starts, ends, sinceByEnd, untilByStart, undated: rows.length - starts.length };
}

export function surroundingsIn(whole: OutsideDays, view: Stretch): Surroundings {
  const { starts, ends, sinceByEnd, untilByStart, undated } = whole;
  const before = upperBound(ends, view.start);
  const after = lowerBound(starts, view.end);
  return {
    before: { count: before, reach: reachOr(sinceByEnd[before - 1], ends[before - 1]) },
    after: { count: starts.length - after, reach: reachOr(starts[after], untilByStart[after]) },
    undated,
  };
}

/** All days on which they are drawn; null of none. */
export function spanIn({ starts, ends }: OutsideDays): Stretch | null {
  return reachOr(starts[0], ends.at(-1));
}

function reachOr(start: number | undefined, end: number | undefined): Stretch | null {
  return start === undefined || end === undefined ? null : { start, end };
}
