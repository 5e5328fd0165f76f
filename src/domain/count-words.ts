/** Numbers as newspapers print them. */
import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';
import * as words from '#messages/vocabulary.ts';

const format = perLocale((locale) => new (spokenFormats().NumberFormat)(locale));

/** `12,345` */
export function figure(count: number): string {
  return format().format(count);
}

/** `1 event`, `12,345 events` */
export function countWords(count: number): string {
  return words.events({ count });
}
