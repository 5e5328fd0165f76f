/** Where the paragraphs of a text stand in its normalised form, which has no lines. */
import { codePoints } from '#domain/excerpts/code-points.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';

/** A paragraph is a line of the file with something in it. One space parts neighbours, and belongs to neither. */
export function textParagraphs(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  let start = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/u).map(normalise)) {
    if (line === '') continue;
    const end = start + codePoints(line);
    paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}
