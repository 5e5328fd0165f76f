/** Several things in a row, as a sentence names them. */
import { spokenLocale } from '#messages/say.ts';
import * as words from '#messages/vocabulary.ts';

const formats = new Map<string, Intl.ListFormat>();

/** `Israel`, `Israel and Turkey`, `Israel, Syria and Turkey` */
export function andWords(names: readonly string[]): string {
  const locale = spokenLocale();
  const format = formats.get(locale) ?? new Intl.ListFormat(locale);
  formats.set(locale, format);
  return format.format(names);
}

/** Parts of a description one behind the other: `9 events, 9 to 11 April 2025`. */
export function partsWords(parts: readonly string[]): string {
  return parts.join(words.comma());
}

/** The same of parts that may have commas in them. */
export function clausesWords(parts: readonly string[]): string {
  return parts.join(words.semicolon());
}
