/** What a picture is drawn with: all that differs by reader and by machine. */
import type { EventRow } from '#domain/event-table.ts';
import type { ColourOf } from '#ui/light-colours.ts';

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly face: 'sans' | 'serif';
}

/**
 * Faces that a program has which knows nothing of this page: a picture cannot bring its own. Those of each list but the last are as wide as
 * one another, so that what has been measured with one holds with the others.
 */
export const FAMILIES: Readonly<Record<Font['face'], string>> = {
  sans: "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif",
  serif: "'Times New Roman', 'Liberation Serif', Tinos, Times, serif",
};

/** Width of a text in pixels, on the safe side. */
export type MeasureText = (text: string, font: Font) => number;

/** Where no machine measures: an average letter, a share of its size, on the safe side. */
const LETTER = 0.56;
export const measureByLetters: MeasureText = (text, { size }) => text.length * size * LETTER;

/** Where a mark leads, in a page that holds the picture. */
export interface MarkLink {
  readonly href: string;
  /** What it is shown by, where readers can narrow what is there. */
  readonly shownBy: string;
}

export interface Pen {
  readonly colourOf: ColourOf;
  readonly measure: MeasureText;
  /** Of the page. */
  readonly direction: 'ltr' | 'rtl';
  /** Later is to the left. */
  readonly mirrored: boolean;
  /** Where the mark of some events leads; without it, the picture is an image, and leads nowhere. */
  readonly linkTo?: (events: readonly EventRow[]) => MarkLink;
}

export const LABEL: Font = { size: 13.5, weight: 400, face: 'sans' };
export const LABEL_STRONG: Font = { ...LABEL, weight: 600 };
export const SMALL: Font = { size: 12.5, weight: 400, face: 'sans' };
export const LEAD: Font = { size: 15, weight: 400, face: 'sans' };
export const COUNT: Font = { size: 12, weight: 600, face: 'sans' };
export const TITLE: Font = { size: 30, weight: 600, face: 'serif' };
export const MONTH: Font = { size: 17, weight: 400, face: 'serif' };
