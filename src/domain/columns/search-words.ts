/**
 * Search in a large dataset, by the rules of a small one (`search/search.ts`). In two steps, since the lists of rows are fetched as
 * they are needed: which terms a reader's words may be, and then, with their lists, which rows have every word.
 */
import type { Word } from '../search/fold.ts';
import {
  canBeMisspelt,
  distinctWords,
  isOneLetterApart,
  isShort,
  mayStandFor,
  type Respelling,
  searchedParts,
  swaps,
} from '../search/word-rules.ts';
import type { Words } from './words-file.ts';

interface WordPlan {
  readonly word: string;
  /** Terms, by their place, of which any one will do. */
  readonly any: readonly number[];
  /** For each part of a compound, the terms of which any one will do; all parts must be had. Empty where there are none. */
  readonly parts: readonly (readonly number[])[];
  /** What is taken where nothing has the word. */
  readonly instead: readonly number[];
}

export interface SearchPlan {
  readonly words: readonly WordPlan[];
  /** All terms whose lists are needed, each once. */
  readonly terms: readonly number[];
}

export interface RowsFound {
  /** Rows that have every word, ascending. */
  readonly rows: Uint32Array;
  readonly respellings: readonly Respelling[];
  /** Words, folded, that no event has, nor any that is spelt nearly so. */
  readonly nowhere: readonly string[];
}

/** No word at all (`q` empty or only signs) is had by every event: a plan without words. Cost: of 50 000 terms some milliseconds at most. */
export function planSearch(index: Pick<Words, 'terms'>, q: string): SearchPlan {
  const words = distinctWords(q).map((word) => planWord(index.terms, word));
  const terms = words.flatMap(({ any, parts, instead }) => [...any, ...parts.flat(), ...instead]);
  return { words, terms: [...new Set(terms)] };
}

/** Calls back with each row of a term. */
export type EachRow = (term: number, visit: (row: number) => void) => void;

/** @param eachRow of a term of the plan */
export function runSearch(
  { words }: SearchPlan,
  terms: readonly string[],
  eachRow: EachRow,
  size: number,
): RowsFound {
  const respellings: Respelling[] = [];
  const nowhere: string[] = [];
  const masks = words.map(({ word, any, parts, instead }) => {
    const mask = union(any, eachRow, size);
    if (parts.length > 0) add(mask, intersection(parts.map((part) => union(part, eachRow, size))));
    if (mask.includes(1)) return mask;
    if (instead.length === 0) {
      nowhere.push(word);
      return mask;
    }
    respellings.push({ word, instead: instead.map((term) => terms[term] ?? '').sort() });
    return union(instead, eachRow, size);
  });
  const all = masks.length > 0 ? intersection(masks) : new Uint8Array(size).fill(1);
  return { rows: rowsIn(all), respellings, nowhere };
}

function planWord(terms: readonly string[], word: Word): WordPlan {
  const any = termsFor(terms, word.joined);
  const parts = searchedParts(word).map((part) => termsFor(terms, part));
  return { word: word.joined, any, parts, instead: any.length > 0 ? [] : misspelt(terms, word.joined) };
}

/** The term itself and all that begin with it. */
function termsFor(terms: readonly string[], term: string): readonly number[] {
  const from = placeOf(terms, term);
  if (isShort(term) && terms[from] === term) return [from];
  let to = from;
  while (terms[to]?.startsWith(term)) to++;
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function misspelt(terms: readonly string[], term: string): readonly number[] {
  if (!canBeMisspelt(term)) return [];
  const swapped = new Set(swaps(term));
  return terms.flatMap((found, place) =>
    (swapped.has(found) || isOneLetterApart(found, term)) && mayStandFor(found, term) ? [place] : [],
  );
}

/** First place whose term is not before `term`, in order of UTF-16 units. */
function placeOf(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By row: 1 where any of the terms stands. */
function union(terms: readonly number[], eachRow: EachRow, size: number): Uint8Array {
  const mask = new Uint8Array(size);
  const mark = (row: number) => {
    mask[row] = 1;
  };
  for (const term of terms) eachRow(term, mark);
  return mask;
}

function add(mask: Uint8Array, other: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] ?? 0) | (other[row] ?? 0);
}

/** Of one mask or more. */
function intersection([first = new Uint8Array(), ...rest]: readonly Uint8Array[]): Uint8Array {
  const mask = first.slice();
  for (const other of rest)
    for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] ?? 0) & (other[row] ?? 0);
  return mask;
}

function rowsIn(mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(mask.reduce((sum, bit) => sum + bit, 0));
  let at = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows[at++] = row;
  return rows;
}
