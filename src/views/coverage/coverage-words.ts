/** What the page says of stretches and shares. */
import type { ParagraphRange } from '#domain/excerpts/paragraphs.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import { shareWords } from '#domain/share-words.ts';
import * as words from '#messages/coverage.ts';

/** `half`, or a share as it is. */
export function limitWords(limit: number): string {
  return limit === 0.5 ? words.half() : preciseShare(limit);
}

/** `49.9%`, as the command has it. */
export function preciseShare(share: number): string {
  return shareWords(share, 1);
}

/** `3`, `3–4` */
export function paragraphWords({ first, last }: ParagraphRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** `355–392`: counted from 1, both inclusive, as people count. */
export function charactersWords({ start, end }: Stretch): string {
  return `${String(start + 1)}–${String(end)}`;
}
