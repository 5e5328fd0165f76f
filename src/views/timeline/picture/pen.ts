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

/** Shares of a letter's size, on the safe side: of an average one, of wide ones, and of those that fill a square, as in Chinese and emoji. */
const [LETTER, WIDE, SQUARE] = [0.56, 0.87, 1.05];
const IS_WIDE = /[\p{Lu}mw@%&+=—…]/u;
const IS_SQUARE =
  /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}|[MW]/u;
const BOLD = 1.06;

/** Where no machine measures. */
export const measureByLetters: MeasureText = (text, { size, weight }) => {
  const share = Array.from(text, (letter) =>
    IS_SQUARE.test(letter) ? SQUARE : IS_WIDE.test(letter) ? WIDE : LETTER,
  );
  return Math.ceil(share.reduce((sum, each) => sum + each, 0) * size * (weight > 400 ? BOLD : 1));
};

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
  /** Where the mark of an event leads, in a page that has a heading for the picture; without it, the picture is an image, and leads nowhere. */
  readonly linkTo?: (event: EventRow) => MarkLink;
}

export const LABEL: Font = { size: 13.5, weight: 400, face: 'sans' };
export const LABEL_STRONG: Font = { ...LABEL, weight: 600 };
export const SMALL: Font = { size: 12.5, weight: 400, face: 'sans' };
export const LEAD: Font = { size: 15, weight: 400, face: 'sans' };
export const COUNT: Font = { size: 12, weight: 600, face: 'sans' };
export const TITLE: Font = { size: 30, weight: 600, face: 'serif' };
export const MONTH: Font = { size: 17, weight: 400, face: 'serif' };
