/** In which paragraphs of a text something stands. One space parts neighbours, and belongs to neither. */
import type { Stretch } from './stretch.ts';

/** Numbers of paragraphs, counted from 1, both inclusive. */
export interface ParagraphRange {
  readonly first: number;
  readonly last: number;
}

/** Number of the paragraph in which a position lies; of the space between two, the first of them. */
export function paragraphAt(paragraphs: readonly Stretch[], position: number): number {
  return Math.max(1, paragraphs.findLastIndex(({ start }) => start <= position) + 1);
}

/** Those of which the stretch holds more than the space beside them; for such a space alone, the one behind it. */
export function paragraphsOf(paragraphs: readonly Stretch[], { start, end }: Stretch): ParagraphRange {
  const from = paragraphs.findIndex((paragraph) => paragraph.end > start);
  const first = from < 0 ? Math.max(1, paragraphs.length) : from + 1;
  return { first, last: Math.max(first, paragraphAt(paragraphs, end - 1)) };
}
