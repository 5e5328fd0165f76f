/** What of the book must be proved: every quote, and every stretch that a source marks as not article text. */
import { type NormalisedText, normalise } from '#domain/excerpts/normalise.ts';
import { type Book, definitionsOf, type Source } from '../book.ts';
import type { Position } from '../problem.ts';
import { sha256 } from '../hash.ts';
import type { NotArticle } from '../schema/source-file.ts';

export interface WantedQuote {
  readonly id: string;
  readonly source: string;
  readonly quote: NormalisedText;
  readonly before: NormalisedText | undefined;
  readonly after: NormalisedText | undefined;
  /** Of the quote. */
  readonly at: Position;
}

export interface WantedSpan {
  readonly what: string;
  readonly starts: NormalisedText;
  /** `$`: to the end of the text. */
  readonly ends: NormalisedText;
  /** Counted from 1; null = it must stand only once. */
  readonly occurrence: number | null;
  readonly at: { readonly starts: Position; readonly ends: Position };
}

export function wantedQuotes(book: Book): readonly WantedQuote[] {
  return [...definitionsOf(book).values()].flatMap(({ id, fields, at }) => {
    const { quote, source, before, after } = fields;
    if (quote === undefined || source === undefined) return [];
    return [
      {
        id,
        source,
        quote: normalise(quote),
        before: before === undefined ? undefined : normalise(before),
        after: after === undefined ? undefined : normalise(after),
        at: at(['quote']),
      },
    ];
  });
}

export function wantedSpans({ fields, at }: Source): readonly WantedSpan[] {
  return (fields.notArticle ?? []).map((span, i) => wantedSpan(span, (key) => at(['notArticle', i, key])));
}

function wantedSpan(
  { what, starts, ends, occurrence }: NotArticle,
  at: (key: string) => Position,
): WantedSpan {
  return {
    what,
    starts: normalise(starts),
    ends: normalise(ends),
    occurrence: occurrence ?? null,
    at: { starts: at('starts'), ends: at('ends') },
  };
}

export function hashOfSpan({ starts, ends, occurrence }: WantedSpan): string {
  return sha256(JSON.stringify([starts, ends, occurrence]));
}

/** Nothing where neither is given. */
export function contextOf({ before, after }: WantedQuote): { context?: string } {
  return before === undefined && after === undefined
    ? {}
    : { context: sha256(JSON.stringify([before ?? null, after ?? null])) };
}
