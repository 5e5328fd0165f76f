/** From the moments at which frames began to what a reader feels of them. */

/** Milliseconds of a frame at sixty a second. */
const FRAME = 1000 / 60;

export interface FrameFigures {
  readonly fps: number;
  /** Milliseconds between frames: the 95th percentile, and the most. */
  readonly p95: number;
  readonly longest: number;
  /** Frames that sixty a second would have had in between. */
  readonly dropped: number;
}

/**
 * `began`, `ended`: when the first input was sent and the last was dealt with; both in the page's own milliseconds, as the
 * `frames`. The time from the last frame to `ended` counts too: a page that stands still at the end has not kept up.
 */
export function frameFigures(frames: readonly number[], began: number, ended: number): FrameFigures {
  const within = frames.filter((frame) => frame >= began && frame <= ended);
  const moments = [began, ...within, ended];
  const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
  const between = within.length > 1 ? gaps.slice(1, -1) : gaps;
  return {
    fps: ended > began ? (within.length * 1000) / (ended - began) : 0,
    p95: percentile(between, 0.95),
    longest: Math.max(0, ...gaps),
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0),
  };
}

/** Nearest rank; 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
