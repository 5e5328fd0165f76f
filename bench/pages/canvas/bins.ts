/** Level of detail: bins a power of two of minutes long, from a fixed origin, so that they stand still while the axis moves. */
import { type Lane, lowerBound } from './lanes.ts';

/** As wide as a bin is on the screen at least, in pixels. */
const NARROWEST = 4;

export interface Bin {
  /** Minutes since 1970. */
  readonly start: number;
  readonly count: number;
  /** Where its first event stands in the lane. */
  readonly first: number;
}

/** Minutes. */
export function binLength(minutesPerPixel: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(minutesPerPixel * NARROWEST)));
}

/** Bins that hold something, from the one that holds `from` to the one that holds `to`. Cost: a search a bin, whatever the number of events. */
export function binsOf({ starts }: Lane, from: number, to: number, length: number): readonly Bin[] {
  const bins: Bin[] = [];
  let start = Math.floor(from / length) * length;
  let first = lowerBound(starts, start);
  while (start < to && first < starts.length) {
    const next = lowerBound(starts, start + length, first);
    if (next > first) bins.push({ start, count: next - first, first });
    first = next;
    // Past what is empty at once.
    start = Math.max(start + length, Math.floor((starts[first] ?? to) / length) * length);
  }
  return bins;
}
