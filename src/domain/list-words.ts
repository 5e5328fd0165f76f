/** Several things in a row, as a sentence names them. */
import * as words from '#messages/vocabulary.ts';
import { perLocale } from './per-locale.ts';

const formats = perLocale(
  (locale, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type }),
);

/** `Israel`, `Israel and Turkey`, `Israel, Syria and Turkey` */
export function andWords(names: readonly string[]): string {
  return formats('conjunction').format(names);
}

/** `Israel`, `Israel or Turkey`, `Israel, Syria or Turkey` */
export function orWords(names: readonly string[]): string {
  return formats('disjunction').format(names);
}

/** Parts of a description one behind the other: `9 events, 9 to 11 April 2025`. */
export function partsWords(parts: readonly string[]): string {
  return parts.join(words.comma());
}

/** The same of parts that may have commas in them. */
export function clausesWords(parts: readonly string[]): string {
  return parts.join(words.semicolon());
}
