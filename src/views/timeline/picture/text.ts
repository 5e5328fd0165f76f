/** Words in a picture: cut, broken into lines, and written. */
import { beginningsOf } from '#base/isolates.ts';
import { round } from '#base/round.ts';
import { element, type Xml } from '#base/xml.ts';
import { FAMILIES, type Font } from './pen.ts';

export type Side = 'left' | 'middle' | 'right';

export interface TextPlace {
  readonly x: number;
  /** What the letters stand on. */
  readonly y: number;
  /** Which end of the words stands at `x`, as one sees it. */
  readonly side: Side;
  readonly font: Font;
  readonly colour: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47, where it is not the page's. */
  readonly language?: string | undefined;
}

export function textXml(text: string, place: TextPlace): Xml {
  const { x, y, side, font, colour, direction, language } = place;
  return element(
    'text',
    {
      x: round(x),
      y: round(y),
      'text-anchor': anchorOf(side, direction),
      direction,
      'unicode-bidi': 'embed',
      ...(language === undefined ? {} : { lang: language }),
      fill: colour,
      'font-family': FAMILIES[font.face],
      'font-size': String(font.size),
      'font-weight': String(font.weight),
    },
    text,
  );
}

/** Words begin where their direction says. */
function anchorOf(side: Side, direction: 'ltr' | 'rtl'): string {
  if (side === 'middle') return 'middle';
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

type Width = (text: string) => number;

/** As much of it as there is room for, with a sign that more is told; nothing where there is room for less than a letter of it. */
export function cut(text: string, room: number, width: Width): string {
  if (width(text) <= room) return text;
  const letters = lettersOf(text);
  const shortened = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, least] = [0, letters.length];
  while (least - fits > 1) {
    const middle = Math.floor((fits + least) / 2);
    if (width(shortened(middle)) <= room) fits = middle;
    else least = middle;
  }
  return fits === 0 ? '' : shortened(fits);
}

/** Broken between words, and within a word where one is wider than the room; of more than `most` lines the last is cut. */
export function linesOf(text: string, room: number, width: Width, most = Infinity): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).flatMap((each) => piecesOf(each, room, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const rest = lines.slice(most - 1).join(' ');
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(rest, room, width)];
  const beginnings = beginningsOf(kept);
  return kept.map((line, i) => (beginnings[i] ?? '') + line);
}

function piecesOf(word: string, room: number, width: Width): readonly string[] {
  if (width(word) <= room) return [word];
  const pieces = [''];
  for (const letter of lettersOf(word)) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (width(longer) <= room) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces.filter(Boolean);
}

function lettersOf(text: string): readonly string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
