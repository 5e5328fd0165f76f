/** The terms by which events are found, each with a number: those that the search index of a small dataset holds of the same events. */
import { wordsOf } from '#domain/search/fold.ts';
import type { SearchDocument } from '#domain/search/search-options.ts';
import { nameFinder, type NameFinder } from '#domain/search/spell-out.ts';

export class EventTerms {
  readonly #numbers = new Map<string, number>();
  /** Of names, which come again and again. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #namesIn: NameFinder;

  /** @param places all the names of each */
  constructor(places: readonly (readonly string[])[]) {
    this.#namesIn = nameFinder(places);
  }

  /** Numbers, each once. */
  of(document: SearchDocument): readonly number[] {
    const { title, sentences, quotes, actors, places, countries, sources } = document;
    const words = wordsOf([title, ...sentences, ...quotes].join('\n'));
    const numbers = new Set<number>();
    for (const { joined, parts } of words) {
      numbers.add(this.#number(joined));
      for (const part of parts) numbers.add(this.#number(part));
    }
    const named = this.#namesIn(words.map(({ joined }) => joined));
    for (const name of [...actors, ...places, ...named, ...countries, ...sources]) {
      for (const number of this.#ofName(name)) numbers.add(number);
    }
    return [...numbers];
  }

  /** By number. */
  terms(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  #ofName(name: string): readonly number[] {
    const known = this.#known.get(name);
    if (known) return known;
    const terms = wordsOf(name).flatMap(({ joined, parts }) => [joined, ...parts]);
    const numbers = terms.map((term) => this.#number(term));
    this.#known.set(name, numbers);
    return numbers;
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
