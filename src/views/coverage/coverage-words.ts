/** What the page says of stretches and shares. */
import type { ParagraphRange } from '#domain/excerpts/paragraphs.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';

/** `5 texts`, `one text` */
export function textsWords(count: number): string {
  return count === 1 ? 'one text' : `${String(count)} texts`;
}

/** `half`, or a share as it is. */
export function limitWords(limit: number): string {
  return limit === 0.5 ? 'half' : shareWords(limit);
}

/** `49.9%`, as the command has it. */
export function shareWords(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** `3`, `3–4` */
export function paragraphWords({ first, last }: ParagraphRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** `355–392`: counted from 1, both inclusive, as people count. */
export function charactersWords({ start, end }: Stretch): string {
  return `${String(start + 1)}–${String(end)}`;
}

/** `5 of its 31 sentences have no part in any passage.` */
export function untouchedWords(untouched: number, sentences: number): string {
  if (untouched === 0) return 'Each of its sentences is quoted at least in part.';
  const have = untouched === 1 ? 'One' : String(untouched);
  return `${have} of its ${String(sentences)} sentences ${untouched === 1 ? 'is' : 'are'} not quoted at all.`;
}
