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
  const namesIn = nameFinder(names);
  return documents.map((document) => {
    const text = [document.title, ...document.sentences, ...document.quotes].join('\n');
    const named = namesIn(wordsOf(text).map(({ joined }) => joined));
    return { ...document, places: [...new Set([...document.places, ...named])] };
  });
}

/** All names of all that the words of a text name, in order of the names. */
export type NameFinder = (words: readonly string[]) => readonly string[];

interface Spelling {
  readonly words: readonly string[];
  /** Row of `names`. */
  readonly thing: number;
}

/** Cost of a text: one look for each of its words. */
export function nameFinder(names: readonly (readonly string[])[]): NameFinder {
  const byFirst = new Map<string, Spelling[]>();
  for (const [thing, all] of names.entries()) {
    for (const name of all) {
      const words = wordsOf(name).map(({ joined }) => joined);
      const [first] = words;
      if (first === undefined || words.join(' ').length < SHORTEST_NAME) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, thing }]);
    }
  }
  return (words) => {
    const found = new Set<number>();
    for (const [at, word] of words.entries()) {
      for (const spelling of byFirst.get(word) ?? []) {
        if (spelling.words.every((part, i) => words[at + i] === part)) found.add(spelling.thing);
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((thing) => names[thing] ?? []);
  };
}
