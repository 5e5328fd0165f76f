/** What an author who misquoted most likely had before them. */
import search from 'approx-string-match';
import { wordDifference } from './word-difference.ts';

/** Of the quote's letters, this part may be different. */
const TOLERANCES = [0.1, 0.25, 0.4];

/** The passage that is most like the quote, cut where words end; null if none is much like it. */
export function nearestPassage(text: string, quote: string): string | null {
  for (const tolerance of TOLERANCES) {
    const [best] = [...search(text, quote, Math.ceil(quote.length * tolerance))].sort(
      (a, b) => a.errors - b.errors || a.end - a.start - (b.end - b.start),
    );
    if (best) return wholeWords(text, best.start, best.end);
  }
  return null;
}

/** The passage with each difference marked: `held [a → the] meeting`. */
export function nearestWithDifference(text: string, quote: string): string | null {
  const passage = nearestPassage(text, quote);
  return passage === null ? null : wordDifference(quote, passage);
}

/** With the marks that stand at words, but for the stop behind the last. */
function wholeWords(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + after.replace(/[.,;:!?]+$/, '')).trim();
}
