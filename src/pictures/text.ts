/** Lines of text as SVG. */
import { element, type Xml } from '#base/xml.ts';
import { textOf } from './lines.ts';
import { outlined, widthOfRun } from './glyphs.ts';
import { type Direction, type Line, runsOf } from './runs.ts';
import { MARGIN, WIDTH } from './sheet.ts';

export interface Setting {
  readonly direction: Direction;
  /** Of the letters, in pixels. */
  readonly size: number;
  /** From where lines begin, further in than the margin. */
  readonly indent?: number;
}

/** @param y what the letters stand on */
export function lineElement(line: Line, y: number, { direction, size, indent = 0 }: Setting): Xml {
  const start = MARGIN + indent;
  return direction === 'rtl'
    ? textElement(line, { x: WIDTH - start, y, size, direction, side: 'right' })
    : textElement(line, { x: start, y, size, direction, side: 'left' });
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly direction: Direction;
  /** Which end of it stands at `x`. */
  readonly side: 'left' | 'right';
}

export function textElement(line: Line, { x, y, size, direction, side }: TextPlace): Xml {
  const runs = runsOf(line, direction);
  const width = runs.reduce((sum, run) => sum + widthOfRun(run), 0) * size;
  let at = side === 'left' ? x : x - width;
  const letters = runs.flatMap((run) => {
    const { elements, width: advance } = outlined(run, at, y, size);
    at += advance;
    return elements;
  });
  // For those who read the SVG: what it says.
  return element('g', { 'aria-label': textOf(line) }, letters);
}
