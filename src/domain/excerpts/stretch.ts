/** A stretch of a normalised text, and what several of them cover together. */

/** Half-open [start, end), in Unicode code points of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Code points that lie in at least one of the stretches: what lies in several counts once. */
export function covered(stretches: readonly Stretch[]): number {
  let total = 0;
  let reached = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** The part of an article that is quoted, 0 to 1; `articleLength` in code points. An empty article is quoted whole. */
export function quotedShare(quotes: readonly Stretch[], articleLength: number): number {
  const quoted = covered(quotes);
  return articleLength > 0 ? quoted / articleLength : Number(quoted > 0);
}
