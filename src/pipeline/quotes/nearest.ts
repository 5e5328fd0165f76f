/** What an author who misquoted most likely had before them. */
import search from 'approx-string-match';
import { looseForm } from './loose-form.ts';
import { wordDifference } from './word-difference.ts';
import { wholePassage } from './whole-passage.ts';

/** Of the quote's letters, this part may be different: with more, chance finds something in every text. */
const TOLERANCE = 1 / 3;

export interface NearPassage {
  readonly passage: string;
  /** UTF-16 units before it. */
  readonly from: number;
  /** Letters to add, take away or replace, apart from what a loose form forgives. */
  readonly errors: number;
}

/** Those that are most like the quote, in whole words and reading order, none overlapping; none if nothing is much like it. */
export function nearestPassages(text: string, quote: string): readonly NearPassage[] {
  const [loose, wanted] = [looseForm(text), looseForm(quote)];
  const found = search(loose, wanted, Math.floor(wanted.length * TOLERANCE));
  const passages = found.flatMap(({ start, end, errors }) => {
    const { from, to } = wholePassage(text, { from: start, to: end }, quote);
    return from < to ? [{ from, passage: text.slice(from, to), errors }] : [];
  });
  return withoutOverlaps(passages, quote.length);
}

/** The passage with each difference marked: `held [-a-] {+the+} meeting`. */
export function nearestWithDifference(text: string, quote: string): string | null {
  const [nearest] = nearestPassages(text, quote);
  return nearest ? wordDifference(quote, nearest.passage) : null;
}

/** The search finds one place with several ends; the one that is about as long as the quote is meant. */
function withoutOverlaps(passages: readonly NearPassage[], length: number): readonly NearPassage[] {
  const kept: NearPassage[] = [];
  const surplus = ({ passage }: NearPassage): number => Math.abs(passage.length - length);
  for (const one of [...passages].sort((a, b) => surplus(a) - surplus(b) || a.from - b.from)) {
    const isFree = kept.every(
      ({ from, passage }) => from + passage.length <= one.from || one.from + one.passage.length <= from,
    );
    if (isFree) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
