/** What a reader's words stand for, whatever they are looked up in. */
import { type Word, wordsOf } from './fold.ts';

/** A word that nothing is written with, and the spellings that were taken instead. */
export interface Respelling {
  readonly word: string;
  readonly instead: readonly string[];
}

/** An address can hold any number of words, and each one costs a search, as does each part of a hyphenated one. */
const MOST_WORDS = 20;
const MOST_PARTS = 5;

/** Each word of a search once, the first twenty of them. */
export function distinctWords(q: string): readonly Word[] {
  const words = wordsOf(q).map((word) => [[word.joined, ...word.parts].join(' '), word] as const);
  return [...new Map(words).values()].slice(0, MOST_WORDS);
}

/** `al-Sharaa` finds `Sharaa`: parts of one or two letters may be absent. */
export function searchedParts({ parts }: Word): readonly string[] {
  return parts.filter((part) => part.length > 2).slice(0, MOST_PARTS);
}

/** A term of one or two letters (`US`, `T4`) is the beginning of too many words: it counts as such only for want of itself. */
export function isShort(term: string): boolean {
  return term.length < 3;
}

/** No longer word is compared letter by letter: the cost grows with the square of its length. */
const LONGEST_MISSPELT = 40;

export function canBeMisspelt(term: string): boolean {
  return term.length >= 4 && term.length <= LONGEST_MISSPELT;
}

/** In a word of four letters none is replaced: too many names (Iran, Iraq) are apart by one. */
export function mayStandFor(found: string, term: string): boolean {
  return term.length > 4 || found.length !== term.length || swaps(term).includes(found);
}

/** The term with two neighbours swapped, at each place. */
export function swaps(term: string): string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
  );
}

/** Whether one letter missing, extra or replaced makes one of the other. */
export function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
