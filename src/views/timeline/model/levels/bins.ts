/** The bins that the axis is cut into: a power of two of a day wide, from day 0, so that they stay where they are however the reader moves. */
import type { Stretch } from '../stretch.ts';

/** A bin of level k is 2^k days wide; bin i of it begins on day i · 2^k. No bin is narrower than a day. */
export function binDays(level: number): number {
  return 2 ** level;
}

/** The least level whose bins are `least` pixels wide or wider, with so many pixels a day. */
export function levelFor(perDay: number, least: number): number {
  return Math.max(0, Math.ceil(Math.log2(least / perDay)));
}

/** All bins that it touches: from the first to before the last. */
export interface BinRange {
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

export function binsOver({ start, end }: Stretch, level: number): BinRange {
  const days = binDays(level);
  return { level, first: Math.floor(start / days), last: Math.ceil(end / days) };
}

export function stretchOfBins({ level, first, last }: BinRange): Stretch {
  return { start: first * binDays(level), end: last * binDays(level) };
}
