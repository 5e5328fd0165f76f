/** How much of each source is quoted. */
import { quotedShare } from '#domain/excerpts/stretch.ts';
import { type Book, definitionsOf } from '../book.ts';
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
  const limit = quotedLimit(book.timeline?.fields);
  return book.sources.flatMap(({ id, at }) => {
    const share = shares.get(id) ?? 0;
    if (share <= limit) return [];
    const message = `${percent(share)} of this source is quoted; the limit is ${percent(limit)}.`;
    return [
      fault(at([]), message, `Quote shorter passages; the longest: ${longestQuotes(book, id).join(', ')}.`),
    ];
  });
}

function longestQuotes(book: Book, source: string): readonly string[] {
  return [...definitionsOf(book).values()]
    .filter(({ fields }) => fields.source === source)
    .sort((a, b) => (b.fields.quote?.length ?? 0) - (a.fields.quote?.length ?? 0))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** `12.3 %` */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
