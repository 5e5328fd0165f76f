/** A text that names a place by one of its spellings is found by the others too, also where the event is not placed there. */
import { wordsOf } from './fold.ts';
import type { SearchDocument } from './search-options.ts';

/** Shorter names (`IS`) are words of their own in too many texts. */
const SHORTEST_NAME = 4;

/**
 * Adds to each document the other names of what its own texts name.
 * @param names each entry: all the names of one thing
 */
export function spellOut(
  documents: readonly SearchDocument[],
  names: readonly (readonly string[])[],
): readonly SearchDocument[] {
  const things = names.map((all) => ({
    all,
    needles: all.map(spaced).filter((needle) => needle.length >= SHORTEST_NAME + 2),
  }));
  return documents.map((document) => {
    const text = spaced([document.title, ...document.sentences, ...document.quotes].join('\n'));
    const named = things.filter(({ needles }) => needles.some((needle) => text.includes(needle)));
    return { ...document, places: [...new Set([...document.places, ...named.flatMap(({ all }) => all)])] };
  });
}

/** The folded words with a space before and after each. */
function spaced(text: string): string {
  return ` ${wordsOf(text)
    .map(({ joined }) => joined)
    .join(' ')} `;
}
