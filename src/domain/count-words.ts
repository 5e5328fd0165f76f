/** Numbers as newspapers print them. */
import * as words from '#messages/vocabulary.ts';
import { perLocale } from './per-locale.ts';

const format = perLocale((locale) => new Intl.NumberFormat(locale));

/** `12,345` */
export function figure(count: number): string {
  return format().format(count);
}

/** `1 event`, `12,345 events` */
export function countWords(count: number): string {
  return words.events({ count });
}
