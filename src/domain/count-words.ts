/** Numbers as newspapers print them. */
import { spokenLocale } from '#messages/say.ts';
import * as words from '#messages/vocabulary.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** `12,345` */
export function figure(count: number): string {
  const locale = spokenLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(count);
}

/** `1 event`, `12,345 events` */
export function countWords(count: number): string {
  return words.events({ count });
}
