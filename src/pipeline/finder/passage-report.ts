/** All that an author wants to know of a passage before quoting it. */
import { countWords } from '#domain/excerpts/normalise.ts';
import { paragraphAt } from '#domain/excerpts/paragraphs.ts';
import { quotedShare, type Stretch } from '#domain/excerpts/stretch.ts';
import { type Book, definitionsOf } from '../book.ts';
import { DEFAULT_LIMITS } from '../schema/timeline-file.ts';
import type { PlacedExcerpt } from '../quotes/shelf.ts';
import { type DifferencePart, differenceOf } from '../quotes/word-difference.ts';
import { quotedLimit } from '../quotes/quoted-shares.ts';
import { evidenceAgain, newEvidence } from './evidence-block.ts';
import { excerptId } from './excerpt-id.ts';
import { isArticle, type Passage } from './find-passages.ts';
import { contextOf } from './passage-context.ts';

export interface PassageReport extends Stretch {
  readonly source: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** How much of the text stands before it, 0 to 1. */
  readonly way: number;
  /** As it stands in the text; the middle of one that is longer than quotes may be is left out. */
  readonly quote: string;
  readonly words: number;
  readonly isTooLong: boolean;
  /** Of the source, 0 to 1: as it is, and with this passage. */
  readonly quotedShare: { readonly now: number; readonly then: number };
  readonly excerpts: readonly { readonly id: string; readonly relation: Relation }[];
  readonly notArticle: string | null;
  /** From the remembered words to those of the passage; null where they are the same, or too many. */
  readonly difference: readonly DifferencePart[] | null;
  /** To be pasted below `evidence:`; null where the build would refuse it. */
  readonly evidence: string | null;
}

/** What an excerpt is to the passage. */
export type Relation = 'same' | 'holds-it' | 'within-it' | 'overlaps';

export interface Limits {
  readonly quoteWords: number;
  readonly quotedShare: number;
}

/** Of a passage that is too long, at most this is shown of either end. */
const WORDS_AT_ENDS = 5;

export function limitsOf({ timeline }: Book): Limits {
  return {
    quoteWords: timeline?.fields.limits?.quoteWords ?? DEFAULT_LIMITS.quoteWords,
    quotedShare: quotedLimit(timeline?.fields),
  };
}

export function reportPassage(passage: Passage, remembered: string, book: Book): PassageReport {
  const { source, start, end, quote, notArticle } = passage;
  const words = countWords(quote);
  const limit = limitsOf(book).quoteWords;
  const isTooLong = words > limit;
  return {
    source: source.id,
    start,
    end,
    paragraph: paragraphAt(source.paragraphs, start),
    way: start / source.length,
    quote: isTooLong ? endsOf(quote, limit) : quote,
    words,
    isTooLong,
    quotedShare: {
      now: quotedShare(source.excerpts, source.articleLength),
      then: quotedShare([...source.excerpts, ...(isArticle(passage) ? [passage] : [])], source.articleLength),
    },
    excerpts: source.excerpts.flatMap((excerpt) => {
      const relation = relationOf(excerpt, passage);
      return relation === null ? [] : [{ id: excerpt.id, relation }];
    }),
    notArticle,
    difference: isTooLong || quote === remembered ? null : differenceOf(remembered, quote),
    evidence: isTooLong ? null : evidenceOf(passage, book),
  };
}

function relationOf(excerpt: PlacedExcerpt, { start, end }: Stretch): Relation | null {
  if (excerpt.start === start && excerpt.end === end) return 'same';
  if (excerpt.start <= start && end <= excerpt.end) return 'holds-it';
  if (start <= excerpt.start && excerpt.end <= end) return 'within-it';
  return excerpt.start < end && start < excerpt.end ? 'overlaps' : null;
}

function evidenceOf(passage: Passage, book: Book): string | null {
  const { source, quote } = passage;
  const definitions = definitionsOf(book);
  const same = source.excerpts.find((excerpt) => relationOf(excerpt, passage) === 'same');
  if (same) return evidenceAgain(same.id, definitions.get(same.id)?.fields ?? {});
  const context = contextOf(passage);
  if (context === null) return null;
  const ofSource = [...definitions.values()].filter(({ fields }) => fields.source === source.id);
  const id = excerptId(
    quote,
    source.id,
    ofSource.map((one) => one.id),
    new Set(definitions.keys()),
  );
  return newEvidence(id, source.id, quote, context);
}

/** No more words than the limit. */
function endsOf(quote: string, limit: number): string {
  const words = quote.split(' ');
  const count = Math.min(WORDS_AT_ENDS, Math.floor(limit / 2));
  return [...words.slice(0, count), '…', ...words.slice(words.length - count)].join(' ');
}
