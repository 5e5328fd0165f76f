/**
 * Events that each may stand on several days add up to a line of many bends: an event adds 1/n to its slope on each of its n days. With
 * sums made once, how far it has risen by any day is one binary search.
 */
import type { TableDays } from './table-days.ts';

export interface Ramp {
  /** Days of the bends, ascending. */
  readonly days: Int32Array;
  /** Over the first i bends: the sum of 1/n, and of day/n. */
  readonly slopes: Float64Array;
  readonly moments: Float64Array;
}

/** @param rows in order of `bends`, the column of days on which they bend */
export function rampOf(
  rows: Uint32Array,
  bends: Int32Array,
  { from, to }: Pick<TableDays, 'from' | 'to'>,
): Ramp {
  const days = new Int32Array(rows.length);
  const slopes = new Float64Array(rows.length + 1);
  const moments = new Float64Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const day = bends[row] ?? 0;
    const slope = 1 / ((to[row] ?? 0) - (from[row] ?? 0));
    days[at] = day;
    slopes[at + 1] = (slopes[at] ?? 0) + slope;
    moments[at + 1] = (moments[at] ?? 0) + day * slope;
  }
  return { days, slopes, moments };
}

/** How high it has risen by the beginning of `day`, when it has bent `bends` times before that. */
export function heightAt({ slopes, moments }: Ramp, day: number, bends: number): number {
  return day * (slopes[bends] ?? 0) - (moments[bends] ?? 0);
}
