/** From spans to lines: broken between words, even in length, and cut only where there is no other way. */
import { beginningsOf } from '#base/isolates.ts';
import { widthOfRun } from './glyphs.ts';
import { type Line, runsOf, type Span, type Style } from './runs.ts';

/** What stands between two spaces, in one style or several. */
type Word = readonly Measured[];

interface Measured {
  readonly span: Span;
  /** In em. */
  readonly width: number;
}

/** Words, in the order in which they are read. */
export type Words = readonly Word[];

const SPACE = 0.24;
const ELLIPSIS = '…';

/** Cost: lays each word out once. */
export function wordsOf(spans: readonly Span[]): Words {
  const words: Measured[][] = [[]];
  for (const span of spans) {
    span.text.split(/[ \n\t]+/).forEach((text, i) => {
      if (i > 0) words.push([]);
      if (text !== '') words.at(-1)?.push(measured({ ...span, text }));
    });
  }
  return words.filter((word) => word.length > 0);
}

/** As few lines as can be, the longest of them as short as can be. @param measure in em */
export function linesOf(words: Words, measure: number): readonly Line[] {
  const pieces = words.flatMap((word) => (widthOfWord(word) > measure ? broken(word, measure) : [word]));
  const first = greedy(pieces, measure);
  let even = first;
  const step = measure / 40;
  for (let width = measure - step; width > measure / 2; width -= step) {
    const narrower = greedy(pieces, width);
    if (narrower.length > first.length || widest(narrower) > width) break;
    even = narrower;
  }
  return keptApart(even.map(lineOf));
}

/** The first `count` of the lines, the last with a sign that more is told; all of them where there are no more. */
export function cut(words: Words, measure: number, count: number): readonly Line[] {
  const lines = linesOf(words, measure);
  if (lines.length <= count) return lines;
  for (let kept = words.length - 1; kept > 0; kept--) {
    const shorter = linesOf(withEllipsis(words.slice(0, kept)), measure);
    if (shorter.length <= count) return shorter;
  }
  return [];
}

function withEllipsis(words: Words): Words {
  const last = words.at(-1)?.at(-1)?.span;
  if (!last) return words;
  const text = last.text.replace(/[\s,;:.–—-]+(?=\p{Cf}*$)/u, '') + ELLIPSIS;
  return [...words.slice(0, -1), [...(words.at(-1)?.slice(0, -1) ?? []), measured({ ...last, text })]];
}

function greedy(words: Words, measure: number): readonly Words[] {
  const lines: Word[][] = [];
  let used = Infinity;
  for (const word of words) {
    const width = widthOfWord(word);
    if (used + SPACE + width > measure) {
      lines.push([word]);
      used = width;
    } else {
      lines.at(-1)?.push(word);
      used += SPACE + width;
    }
  }
  return lines;
}

function widest(lines: readonly Words[]): number {
  const widths = lines.map((line) => line.reduce((sum, word) => sum + SPACE + widthOfWord(word), -SPACE));
  return Math.max(0, ...widths);
}

/** A word that is wider than a line, between its letters. */
function broken(word: Word, measure: number): Words {
  const letters = word.flatMap(({ span }) =>
    [...new Intl.Segmenter().segment(span.text)].map(({ segment }) => measured({ ...span, text: segment })),
  );
  const parts: Measured[][] = [[]];
  for (const letter of letters) {
    const part = parts.at(-1);
    if (part && part.length > 0 && widthOfWord(part) + letter.width > measure) parts.push([letter]);
    else part?.push(letter);
  }
  return parts.map((part) => joined(part.map(({ span }) => span)).map(measured));
}

function lineOf(words: Words): Line {
  const spans = words.flatMap((word, i) =>
    word.map(({ span }, j) => (i > 0 && j === 0 ? { ...span, text: ` ${span.text}` } : span)),
  );
  return joined(spans);
}

function joined(spans: readonly Span[]): Line {
  const line: Span[] = [];
  for (const span of spans) {
    const last = line.at(-1);
    if (last && sameStyle(last, span)) line[line.length - 1] = { ...last, text: last.text + span.text };
    else line.push(span);
  }
  return line;
}

/** What keeps a name by itself ends with the line: where the name goes on in the next, it begins again. */
function keptApart(lines: readonly Line[]): readonly Line[] {
  const beginnings = beginningsOf(lines.map(textOf));
  return lines.map((line, i) => {
    const [first, ...others] = line;
    return first ? [{ ...first, text: (beginnings[i] ?? '') + first.text }, ...others] : line;
  });
}

export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function sameStyle(a: Style, b: Style): boolean {
  return a.voice === b.voice && a.weight === b.weight && a.colour === b.colour && a.spacing === b.spacing;
}

const widths = new Map<string, number>();

/** Cost: lays out what it has not laid out before. */
function measured(span: Span): Measured {
  const key = [span.voice, span.weight, span.spacing, span.text].join(' ');
  const width = widths.get(key) ?? runsOf([span], 'ltr').reduce((sum, run) => sum + widthOfRun(run), 0);
  widths.set(key, width);
  return { span, width };
}

function widthOfWord(word: Word): number {
  return word.reduce((sum, { width }) => sum + width, 0);
}
