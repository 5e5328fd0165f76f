/** How much of each source is quoted. */
import { quotedShare } from '#domain/excerpts/stretch.ts';
import { type Book, definitionsOf, type Source } from '../book.ts';
import { grouped } from '../checks/lists.ts';
import { fault, type Problem } from '../problem.ts';
import { DEFAULT_LIMITS, type TimelineFields } from '../schema/timeline-file.ts';
import type { Proof } from './prove.ts';

/** By source, 0 to 1: quoted characters ÷ characters of article text, overlaps counted once. */
export function quotedShares({
  sources,
  excerpts,
}: Pick<Proof, 'sources' | 'excerpts'>): ReadonlyMap<string, number> {
  const quotes = grouped(excerpts.values(), ({ source }) => source);
  return new Map(
    [...sources].map(([id, { articleLength }]) => [id, quotedShare(quotes.get(id) ?? [], articleLength)]),
  );
}

/** The most of a source that may be quoted, 0 to 1. */
export function quotedLimit(timeline: Partial<TimelineFields> | undefined): number {
  return timeline?.limits?.quotedShare ?? DEFAULT_LIMITS.quotedShare;
}

export function checkQuotedShares(book: Book, shares: ReadonlyMap<string, number>): readonly Problem[] {
  const definitions = [...definitionsOf(book).values()];
  return book.sources.flatMap((source) => {
    const quotes = definitions
      .filter(({ fields }) => fields.source === source.id)
      .map(({ id, fields }) => ({ id, quote: fields.quote ?? '' }));
    return checkQuotedShare(source, shares.get(source.id) ?? 0, quotes, book.timeline);
  });
}

/** @param quotes of this source */
export function checkQuotedShare(
  { at }: Source,
  share: number,
  quotes: readonly { readonly id: string; readonly quote: string }[],
  timeline: Book['timeline'],
): readonly Problem[] {
  const limit = quotedLimit(timeline?.fields);
  if (share <= limit) return [];
  const longest = [...quotes].sort((a, b) => b.quote.length - a.quote.length).slice(0, 3);
  const message = `${percent(share)} of this source is quoted; the limit is ${percent(limit)}.`;
  const mend = `Quote shorter passages; the longest: ${longest.map(({ id }) => id).join(', ')}.`;
  return [fault(at([]), message, mend)];
}

/** `12.3 %` */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
