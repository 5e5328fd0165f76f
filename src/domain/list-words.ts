/** Several things in a row, as a sentence names them. */
import { spokenLocale } from '#messages/say.ts';
import * as words from '#messages/vocabulary.ts';

const formats = new Map<string, Intl.ListFormat>();

/** `Israel`, `Israel and Turkey`, `Israel, Syria and Turkey` */
export function andWords(names: readonly string[]): string {
  return joined(names, 'conjunction');
}

/** `Israel`, `Israel or Turkey`, `Israel, Syria or Turkey` */
export function orWords(names: readonly string[]): string {
  return joined(names, 'disjunction');
}

/** Parts of a description one behind the other: `9 events, 9 to 11 April 2025`. */
export function partsWords(parts: readonly string[]): string {
  return parts.join(words.comma());
}

/** The same of parts that may have commas in them. */
export function clausesWords(parts: readonly string[]): string {
  return parts.join(words.semicolon());
}

function joined(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const locale = spokenLocale();
  const key = `${locale} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type });
  formats.set(key, format);
  return format.format(names);
}
