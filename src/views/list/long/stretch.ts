/**
 * A page can be no higher than some 17 million CSS pixels in some browsers, which is 200 000 events: of more, a stretch is in the list at
 * a time, with ways to the one before and the one after.
 */
const MOST = 100_000;

export interface ListStretch {
  /** Positions: the first, and the one after the last. */
  readonly begins: number;
  readonly ends: number;
}

/** The stretch that a position is in, or the last one. */
export function stretchAt(at: number, length: number): ListStretch {
  const begins = Math.floor(Math.max(0, Math.min(at, length - 1)) / MOST) * MOST;
  return { begins, ends: Math.min(length, begins + MOST) };
}
