/** Parts of a picture that stand one above the other. */
import { element, type Xml } from '#base/xml.ts';
import type { Font, Pen } from './pen.ts';
import { MARGIN, MEASURE, WIDTH } from './sheet.ts';
import { linesOf, textXml } from './text.ts';

export interface Block {
  /** Pixels. */
  readonly height: number;
  readonly at: (top: number) => readonly Xml[];
}

export function gap(height: number): Block {
  return { height, at: () => [] };
}

export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at: (top) => {
      let y = top;
      return blocks.flatMap((block) => {
        const drawn = block.at(y);
        y += block.height;
        return drawn;
      });
    },
  };
}

/** Numbers and words that hold of all events alone: marked, where readers can narrow what is there. */
export function ofAll(drawn: readonly Xml[], { linkTo }: Pick<Pen, 'linkTo'>): readonly Xml[] {
  return linkTo && drawn.length > 0 ? [element('g', { 'data-of-all': '' }, drawn)] : drawn;
}

export function blockOfAll({ height, at }: Block, pen: Pick<Pen, 'linkTo'>): Block {
  return { height, at: (top) => ofAll(at(top), pen) };
}

export interface Told {
  readonly text: string;
  /** Which way its words run, where that is not the page's. */
  readonly direction?: 'ltr' | 'rtl';
  /** BCP 47, likewise. */
  readonly language?: string | undefined;
}

interface Setting {
  readonly font: Font;
  /** Token. */
  readonly colour: string;
  /** Pixels from line to line. */
  readonly leading: number;
}

/** A paragraph over the whole width, from the side where the page's words begin. */
export function paragraph(told: Told, { font, colour, leading }: Setting, pen: Pen): Block {
  const { text, direction = pen.direction, language } = told;
  const lines = linesOf(text, MEASURE, (line) => pen.measure(line, font));
  const side = startOf(pen);
  const place = { x: atStart(0, pen), side, font, colour: pen.colourOf(colour), direction, language };
  return {
    height: lines.length * leading,
    at: (top) => lines.map((line, i) => textXml(line, { ...place, y: top + i * leading + font.size * 0.92 })),
  };
}

export function startOf({ direction }: Pick<Pen, 'direction'>): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left';
}

/** So far from the margin where the page's words begin. */
export function atStart(indent: number, { direction }: Pick<Pen, 'direction'>): number {
  return direction === 'rtl' ? WIDTH - MARGIN - indent : MARGIN + indent;
}
