/** A source whose text is to be published needs its text. */
import type { Book } from '../book.ts';
import { fault, type Problem } from '../problem.ts';

export function checkPublished(
  { sources }: Book,
  texts: { readonly has: (source: string) => boolean },
): readonly Problem[] {
  return sources
    .filter(({ id, fields }) => fields.text === 'publish' && !texts.has(id))
    .map(({ id, at }) => {
      const mend = `Put it at texts/${id}.txt, name its folder with --texts, or write "text: withhold".`;
      return fault(at(['text']), 'The text of this source is to be published, and it is not here.', mend);
    });
}
