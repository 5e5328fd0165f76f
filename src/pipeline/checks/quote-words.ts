/** No quote is longer than the limit: this is quotation, not republication. */
import { countWords, normalise } from '#domain/excerpts/normalise.ts';
import { type Book, definitionsOf } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { DEFAULT_LIMITS } from '../schema/timeline-file.ts';

export function checkQuoteWords(book: Book): readonly Problem[] {
  const limit = book.timeline?.fields.limits?.quoteWords ?? DEFAULT_LIMITS.quoteWords;
  return [...definitionsOf(book).values()].flatMap(({ fields, at }) => {
    const words = countWords(normalise(fields.quote ?? ''));
    if (words <= limit) return [];
    const message = `This quote has ${String(words)} words; the limit is ${String(limit)}.`;
    return [fault(at(['quote']), message, 'Quote the shortest passage that proves the sentence.')];
  });
}
