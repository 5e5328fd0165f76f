/** Where a quote stands in its source's text: exactly there, or not at all. */
import { err, ok, type Result } from '#base/result.ts';
import { codePoints } from './code-points.ts';
import type { NormalisedText } from './normalise.ts';
import { overlaps, type Stretch } from './stretch.ts';

/** A quote as its author gives it: the words, and, where they stand more than once, words right before or after. */
export interface QuoteSelector extends Context {
  readonly quote: NormalisedText;
}

interface Context {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export type LocateError =
  | { readonly kind: 'absent' }
  /** It stands there, but never beside the words before or after that its author gave. */
  | { readonly kind: 'context'; readonly at: readonly Stretch[] }
  /** It stands only where the text is not article text. */
  | { readonly kind: 'not-article'; readonly at: readonly Stretch[] }
  /** It stands at several places. */
  | { readonly kind: 'ambiguous'; readonly at: readonly Stretch[] }
  /** It begins or ends in the middle of a word. */
  | { readonly kind: 'cut'; readonly at: Stretch; readonly word: string };

/** One place in UTF-16 units, as the language's own functions count. */
interface Units {
  readonly from: number;
  readonly to: number;
}

/** All places where `quote` stands, overlapping ones too, in reading order. An empty quote stands nowhere. */
export function occurrences(text: NormalisedText, quote: NormalisedText): readonly Stretch[] {
  return unitsOf(text, quote).map((units) => stretchOf(text, units));
}

/** The one place that is meant. Places within `notArticle` do not count. Cost: one pass over the text for each place found. */
export function locate(
  text: NormalisedText,
  selector: QuoteSelector,
  notArticle: readonly Stretch[] = [],
): Result<Stretch, LocateError> {
  const found = unitsOf(text, selector.quote);
  if (found.length === 0) return err({ kind: 'absent' });
  const beside = found.filter((units) => hasContext(text, units, selector));
  const at = (places: readonly Units[]) => places.map((units) => stretchOf(text, units));
  if (beside.length === 0) return err({ kind: 'context', at: at(found) });
  const within = beside.filter((units) => isArticle(stretchOf(text, units), notArticle));
  const [first, ...others] = within;
  if (!first) return err({ kind: 'not-article', at: at(beside) });
  if (others.length > 0) return err({ kind: 'ambiguous', at: at(within) });
  const word = cutWord(text, first);
  return word === null ? ok(stretchOf(text, first)) : err({ kind: 'cut', at: stretchOf(text, first), word });
}

function unitsOf(text: string, quote: string): readonly Units[] {
  const found: Units[] = [];
  if (quote === '') return found;
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    found.push({ from, to: from + quote.length });
  }
  return found;
}

function stretchOf(text: string, { from, to }: Units): Stretch {
  const start = codePoints(text.slice(0, from));
  return { start, end: start + codePoints(text.slice(from, to)) };
}

function isArticle(place: Stretch, notArticle: readonly Stretch[]): boolean {
  return !notArticle.some((span) => overlaps(place, span));
}

/** A space between the quote and its neighbour words may be there or not. */
function hasContext(text: string, { from, to }: Units, context: Context): boolean {
  const { before = '', after = '' } = context;
  return text.slice(0, from).trimEnd().endsWith(before) && text.slice(to).trimStart().startsWith(after);
}

const LETTER_BEFORE = /[\p{L}\p{N}\p{M}]+$/u;
const LETTER_AFTER = /^[\p{L}\p{N}\p{M}]+/u;

/** The whole of a word of which only a part is quoted; null if the quote ends where words end. */
function cutWord(text: string, { from, to }: Units): string | null {
  for (const cut of [from, to]) {
    const head = LETTER_BEFORE.exec(text.slice(0, cut))?.[0];
    const tail = LETTER_AFTER.exec(text.slice(cut))?.[0];
    if (head && tail) return head + tail;
  }
  return null;
}
