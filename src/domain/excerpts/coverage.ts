/** What of a text is cited, what is not, and what is not article text: every position in exactly one stretch. */
import type { Stretch } from './stretch.ts';

export type CoverageState = 'cited' | 'uncited' | 'not-article';

export interface CoverageStretch extends Stretch {
  readonly state: CoverageState;
}

/** A source of the dataset is one. Lengths and positions in code points of the normalised text. */
interface QuotedText {
  readonly length: number;
  readonly excerpts: readonly Stretch[];
  readonly notArticle: readonly Stretch[];
}

/**
 * The whole text in reading order, neighbours never alike, none empty. What is marked as not article text is that and
 * nothing else, whatever is quoted of it. Cost: a sort of the stretches.
 */
export function coverageOf({ length, excerpts, notArticle }: QuotedText): readonly CoverageStretch[] {
  const cuts = edgesWithin(length, [...excerpts, ...notArticle]);
  const [isMarked, isCited] = [holding(notArticle), holding(excerpts)];
  const whole: CoverageStretch[] = [];
  for (const [i, end] of cuts.slice(1).entries()) {
    const start = cuts[i] ?? 0;
    const state = isMarked(start) ? 'not-article' : isCited(start) ? 'cited' : 'uncited';
    const last = whole.at(-1);
    if (last?.state === state) whole[whole.length - 1] = { ...last, end };
    else whole.push({ start, end, state });
  }
  return whole;
}

/** Code points in stretches of one state. */
export function charactersOf(coverage: readonly CoverageStretch[], state: CoverageState): number {
  return coverage.reduce((sum, one) => sum + (one.state === state ? one.end - one.start : 0), 0);
}

/**
 * Sentences of which no excerpt has any part, the longest first. Cost: a sort of both.
 * @param sentences in reading order, none within another
 */
export function untouched(sentences: readonly Stretch[], excerpts: readonly Stretch[]): readonly Stretch[] {
  const reached = reach(excerpts);
  return longestFirst(sentences.filter(({ start, end }) => reached(end - 1) <= start));
}

/** Those of one length in reading order. */
export function longestFirst<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  return [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function edgesWithin(length: number, stretches: readonly Stretch[]): readonly number[] {
  const edges = [0, length, ...stretches.flatMap(({ start, end }) => [start, end])];
  return [...new Set(edges.filter((edge) => edge >= 0 && edge <= length))].sort((a, b) => a - b);
}

/** Whether a position lies in any of them, asked in ascending order. */
function holding(stretches: readonly Stretch[]): (position: number) => boolean {
  const reached = reach(stretches);
  return (position) => reached(position) > position;
}

/** Where the last of those ends that begin at a position or before it, asked in ascending order. */
function reach(stretches: readonly Stretch[]): (position: number) => number {
  const waiting = [...stretches].sort((a, b) => b.start - a.start);
  let reached = 0;
  return (position) => {
    for (let next = waiting.at(-1); next && next.start <= position; next = waiting.at(-1)) {
      reached = Math.max(reached, next.end);
      waiting.pop();
    }
    return reached;
  };
}
