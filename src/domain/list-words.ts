/** Several things in a row, as a sentence names them. */
import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';
import * as words from '#messages/vocabulary.ts';
import { isolated } from './isolated.ts';

const formats = perLocale(
  (locale, type: 'conjunction' | 'disjunction') => new (spokenFormats().ListFormat)(locale, { type }),
);

/** `Israel`, `Israel and Turkey`, `Israel, Syria and Turkey` */
export function andWords(names: readonly string[]): string {
  return formats('conjunction').format(names.map(isolated));
}

/** `Israel`, `Israel or Turkey`, `Israel, Syria or Turkey` */
export function orWords(names: readonly string[]): string {
  return formats('disjunction').format(names.map(isolated));
}

/** Parts of a description one behind the other: `9 events, 9 to 11 April 2025`. */
export function partsWords(parts: readonly string[]): string {
  return parts.map(isolated).join(words.comma());
}

/** The same of parts that may have commas in them. */
export function clausesWords(parts: readonly string[]): string {
  return parts.map(isolated).join(words.semicolon());
}
