/** A line of text as runs of one face and one direction each, in the order in which they are seen. */
import bidiFactory from 'bidi-js';
import { type Face, facesFor, fontOf, type Voice, type Weight } from './faces.ts';

export type Direction = 'ltr' | 'rtl';

export interface Style {
  readonly voice: Voice;
  readonly weight: Weight;
  /** Ending of a colour's token: `ink-soft`. */
  readonly colour: string;
  /** Between letters, in em. */
  readonly spacing?: number;
}

/** Words in one style. */
export interface Span extends Style {
  readonly text: string;
}

export type Line = readonly Span[];

export interface Run extends Span {
  readonly face: Face;
  /** Of the Unicode bidirectional algorithm: odd ones run from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();

/** Marks that are heeded and not drawn, such as those that keep a name by itself. */
const UNSEEN = /\p{Cf}/u;
/** What goes with the letter before it. */
const ATTACHED = /[\p{Cf}\p{M}\s]/u;

/** @param direction of the whole */
export function runsOf(line: Line, direction: Direction): readonly Run[] {
  const text = line.map((span) => span.text).join('');
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  let at = 0;
  const runs = line.flatMap((span) => {
    const own = runsIn(span, levels.subarray(at, at + span.text.length));
    at += span.text.length;
    return own;
  });
  return asSeen(runs);
}

function runsIn(span: Span, levels: Uint8Array): readonly Run[] {
  const faces = facesFor(span.voice, span.weight);
  const runs: Run[] = [];
  let at = 0;
  for (const letter of span.text) {
    const level = levels[at] ?? 0;
    at += letter.length;
    if (UNSEEN.test(letter)) continue;
    const last = runs.at(-1);
    const face = last && ATTACHED.test(letter) ? last.face : (faceOf(letter, faces) ?? faces[0]);
    if (!face) continue;
    const text = level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
    if (last && last.face === face && last.level === level)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...span, text, face, level });
  }
  return runs;
}

/** From the deepest level to the first, each stretch of such runs turned round. */
function asSeen(runs: readonly Run[]): readonly Run[] {
  const seen = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let start = 0; start < seen.length; start++) {
      let end = start;
      while ((seen[end]?.level ?? -1) >= level) end++;
      if (end > start) seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = end;
    }
  }
  return seen;
}

/** The letters that no face has, each once. */
export function lettersWithoutFace(text: string): readonly string[] {
  const faces = facesFor('sans', 400);
  return [...new Set(text)].filter((letter) => !ATTACHED.test(letter) && faceOf(letter, faces) === undefined);
}

function faceOf(letter: string, faces: readonly Face[]): Face | undefined {
  const point = letter.codePointAt(0) ?? 0;
  return faces.find((face) => fontOf(face).hasGlyphForCodePoint(point));
}
