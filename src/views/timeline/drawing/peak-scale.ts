/** Share of the way that is gone with each frame, and how near is there; both of a ratio. */
const STEP = 0.22;
const NEAR = 0.02;

/**
 * The number that bars are measured against: the highest in view, rounded up to a power of two so that it seldom changes, and gone to
 * step by step so that bars grow and shrink instead of jumping.
 */
export class PeakScale {
  #peak: number | null = null;
  #level = 0;

  /** For the next frame. Between levels the same events stand in bins of other widths, and their numbers change alike. */
  next(most: number, level: number): { readonly peak: number; readonly settled: boolean } {
    if (most <= 0) return { peak: this.#peak ?? 1, settled: true };
    const target = Math.log2(Math.max(1, 2 ** Math.ceil(Math.log2(most))));
    const from = this.#peak === null ? target : Math.log2(this.#peak) + level - this.#level;
    const settled = Math.abs(target - from) < NEAR;
    const now = settled ? target : from + (target - from) * STEP;
    this.#level = level;
    this.#peak = 2 ** now;
    // What is higher than the scale has come to is cut for a frame or two.
    return { peak: this.#peak, settled };
  }
}
