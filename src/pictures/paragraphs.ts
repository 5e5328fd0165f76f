/** Paragraphs one below the other, in as large letters as there is room for. */
import type { Xml } from '#base/xml.ts';
import { directionOf } from '#messages/languages.ts';
import { cut, linesOf, type Words } from './lines.ts';
import type { Line } from './runs.ts';
import { MEASURE } from './sheet.ts';
import { lineElement, type Setting } from './text.ts';

export interface Paragraph {
  readonly words: Words;
  readonly setting: Setting;
  /** From line to line, in sizes of its letters. */
  readonly leading: number;
  /** At most so many lines. */
  readonly lines: number;
  /** Above it, in pixels. */
  readonly gap: number;
}

/** @param most lines, which may be fewer than the paragraph's own most */
function setLines({ words, setting, lines }: Paragraph, most = lines): readonly Line[] {
  return cut(words, measureOf(setting), Math.min(lines, most));
}

/** How high it is with the gap above it; null where it would have to be cut. */
export function heightOf(paragraph: Paragraph): number | null {
  const { words, setting, lines } = paragraph;
  const count = linesOf(words, measureOf(setting)).length;
  return count > lines ? null : heightWith(paragraph, count);
}

export function heightWith({ setting, leading, gap }: Paragraph, lines: number): number {
  return lines === 0 ? 0 : gap + lines * leading * setting.size;
}

export interface Placed {
  readonly paragraph: Paragraph;
  /** What its first line stands on. */
  readonly y: number;
  readonly elements: readonly Xml[];
}

/** From `top` down, none below `bottom`: the last ones are cut first. */
export function placed(paragraphs: readonly Paragraph[], top: number, bottom: number): readonly Placed[] {
  let y = top;
  return paragraphs.map((paragraph) => {
    const { setting, leading, gap } = paragraph;
    const step = leading * setting.size;
    const room = Math.max(0, Math.floor((bottom - y - gap) / step));
    const lines = setLines(paragraph, room);
    // Letters stand so far below the upper edge of their line.
    const first = y + gap + step / 2 + 0.35 * setting.size;
    y += heightWith(paragraph, lines.length);
    const elements = lines.map((line, i) => lineElement(line, Math.round(first + i * step), setting));
    return { paragraph, y: Math.round(first), elements };
  });
}

function measureOf({ size, indent = 0 }: Setting): number {
  return (MEASURE - indent) / size;
}

/** Of a title: letters that run from right to left have more above and below them. */
export function titleLeading(language: string): number {
  return directionOf(language) === 'rtl' ? 1.3 : 1.14;
}
