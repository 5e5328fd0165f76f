/** The texts of sources, and the passages in them that events quote: each stands in its text exactly once. */
import { Lines } from './lines.ts';
import type { Random } from './random.ts';
import { inventedWord, pool } from './words.ts';

/** Three words of so many tell all passages apart. */
const POOL = 256;
const PASSAGES = POOL ** 3;
/** Odd, so that numbers that follow one another lie far apart, and no two become one. */
const SCATTER = 0x9e3779;

const PLAIN =
  'and then that nobody there had seen or heard of it before as some of them later wrote in haste'.split(' ');

export class Passages {
  readonly #random: Random;
  readonly #words: readonly (readonly string[])[];
  readonly #texts = new Map<string, Lines>();
  readonly #folder: string;
  #count = 0;

  constructor(random: Random, folder: string) {
    this.#random = random;
    this.#folder = folder;
    this.#words = [0, 1, 2].map(() => pool(random, POOL, () => inventedWord(random, 'latin', 3)));
  }

  /** Of few events not every source tells, but every source has a text. */
  begin(source: string): void {
    this.#text(source).add('This text was made up.');
  }

  /** Writes a new passage into the text of the source, and gives the words to quote. */
  quote(source: string): string {
    const number = (this.#count++ * SCATTER) % PASSAGES;
    const [a = [], b = [], c = []] = this.#words;
    const words = [
      a[number % POOL],
      b[Math.floor(number / POOL) % POOL],
      'came to',
      c[Math.floor(number / POOL ** 2)],
      'with',
      inventedWord(this.#random, 'latin'),
    ];
    const quote = words.join(' ');
    this.#text(source).add(`It was told that ${quote}, ${this.#filler()}.`);
    return quote;
  }

  close(): void {
    for (const text of this.#texts.values()) text.close();
  }

  #text(source: string): Lines {
    const known = this.#texts.get(source);
    if (known) return known;
    const text = new Lines(`${this.#folder}/${source}.txt`);
    this.#texts.set(source, text);
    return text;
  }

  #filler(): string {
    return Array.from({ length: 9 }, () => this.#random.pick(PLAIN)).join(' ');
  }
}
