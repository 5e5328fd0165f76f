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

/** How places in a text are found and counted: by reading it, or by an index of it (`text-index.ts`), which gives the same. */
export interface Searching {
  /** Where `quote` begins, in UTF-16 units, ascending. */
  readonly places: (quote: string) => readonly number[];
  /** Code points before so many UTF-16 units. */
  readonly codePointsAt: (units: number) => number;
}

/**
 * The one place that is meant. Places within `notArticle` do not count. Cost: what `searching` costs for each place found; without an
 * index, one pass over the text.
 */
export function locate(
  text: NormalisedText,
  selector: QuoteSelector,
  notArticle: readonly Stretch[] = [],
  searching: Searching = byReading(text),
): Result<Stretch, LocateError> {
  const { quote } = selector;
  const found = searching.places(quote).map((from) => ({ from, to: from + quote.length }));
  if (found.length === 0) return err({ kind: 'absent' });
  const beside = found.filter((units) => hasContext(text, units, selector));
  const stretch = ({ from }: Units): Stretch => {
    const start = searching.codePointsAt(from);
    return { start, end: start + codePoints(quote) };
  };
  if (beside.length === 0) return err({ kind: 'context', at: found.map(stretch) });
  const within = beside.filter((units) => isArticle(stretch(units), notArticle));
  const [first, ...others] = within;
  if (!first) return err({ kind: 'not-article', at: beside.map(stretch) });
  if (others.length > 0) return err({ kind: 'ambiguous', at: within.map(stretch) });
  const word = cutWord(text, first);
  return word === null ? ok(stretch(first)) : err({ kind: 'cut', at: stretch(first), word });
}

function byReading(text: string): Searching {
  return {
    places: (quote) => unitsOf(text, quote).map(({ from }) => from),
    codePointsAt: (units) => codePoints(text.slice(0, units)),
  };
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

/** So far it is looked for a word's ends: in the text as a whole, each search would cost a pass over it. */
const LONGEST_WORD = 100;

/** The whole of a word of which only a part is quoted; null if the quote ends where words end. */
function cutWord(text: string, { from, to }: Units): string | null {
  for (const cut of [from, to]) {
    const head = LETTER_BEFORE.exec(text.slice(Math.max(0, cut - LONGEST_WORD), cut))?.[0];
    const tail = LETTER_AFTER.exec(text.slice(cut, cut + LONGEST_WORD))?.[0];
    if (head && tail) return head + tail;
  }
  return null;
}
