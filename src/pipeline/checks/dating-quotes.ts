/** The quotes that date an event, and what can be counted from their words. */
import { type Book, definitionsOf, type Event, sourceLookup } from '../book.ts';
import { type Reading, readingsOf } from '../derivation/readings.ts';
import { looksBack } from '../derivation/steps.ts';

export interface DatingQuote {
  /** Its place in `dateBasis.by`. */
  readonly at: number;
  readonly quote: string;
  /** The source's id, and its publication in EDTF as written. */
  readonly source: string;
  readonly published: string;
  /** Empty where nothing can be counted. */
  readonly readings: readonly Reading[];
}

/** References are never quoted, so they are not among them. */
export function datingQuotes(book: Book): (event: Event) => readonly DatingQuote[] {
  const definitions = definitionsOf(book);
  const sourceOf = sourceLookup(book);
  return ({ evidence, fields }) =>
    (fields.dateBasis?.by ?? []).flatMap((id, at) => {
      const quote = evidence.has(id) ? definitions.get(id)?.fields.quote : undefined;
      if (quote === undefined) return [];
      const source = sourceOf(id);
      const readings =
        source?.published && looksBack(fields.status) ? readingsOf(quote, source.published) : [];
      return [{ at, quote, source: source?.id ?? '', published: source?.fields.published ?? '', readings }];
    });
}
