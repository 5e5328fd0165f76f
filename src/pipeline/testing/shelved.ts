/** A text on the shelf, without a book. */
import { codePoints } from '#domain/excerpts/code-points.ts';
import { occurrences } from '#domain/excerpts/locate.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import { sourceText } from '../quotes/by-text.ts';
import type { ShelvedText } from '../quotes/shelf.ts';

/** Excerpts by their words, whose ids these become; of words that stand more than once, the first place. */
export function shelved(id: string, text: string, excerpts: readonly string[] = []): ShelvedText {
  const source = sourceText(new Uint8Array(), text);
  const length = codePoints(source.text);
  return {
    ...source,
    id,
    length,
    articleLength: length,
    notArticle: [],
    excerpts: excerpts.flatMap((words) =>
      occurrences(source.text, normalise(words))
        .slice(0, 1)
        .map((place) => ({ id: words, ...place })),
    ),
  };
}
