/** Runs as outlines of letters, so that what draws a picture needs no fonts, and no knowledge of how scripts are written. */
import type { Glyph, GlyphRun } from 'fontkit';
import { element, type Xml } from '#base/xml.ts';
import { type Face, fontOf } from './faces.ts';
import type { Run, Span } from './runs.ts';
import { round } from '#base/round.ts';
import { colourOf } from './tokens.ts';

export interface Outlined {
  readonly elements: readonly Xml[];
  /** In pixels. */
  readonly width: number;
}

/** @param x where the run begins, as one sees it; @param y what its letters stand on; in pixels, as `size` */
export function outlined(run: Run, x: number, y: number, size: number): Outlined {
  const scale = size / fontOf(run.face).unitsPerEm;
  const { glyphs, positions } = laidOut(run);
  let at = 0;
  const letters = glyphs.flatMap((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const place = `translate(${round(at + xOffset)} ${round(yOffset)})`;
    at += xAdvance + spacingOf(run) * fontOf(run.face).unitsPerEm;
    const d = outlineOf(run.face, glyph);
    return d === '' ? [] : element('path', { d, transform: place });
  });
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
  return { elements: [element('g', { fill: colourOf(run.colour), transform }, letters)], width: at * scale };
}

/** In em. */
export function widthOfRun(run: Run): number {
  const { advanceWidth, glyphs } = laidOut(run);
  return advanceWidth / fontOf(run.face).unitsPerEm + glyphs.length * spacingOf(run);
}

/** Whether each letter has an outline, and none is the box that stands for what a face lacks. */
export function isWhole(run: Run): boolean {
  return laidOut(run).glyphs.every(({ id }) => id !== 0);
}

/** Letters that are joined may not be driven apart. */
function spacingOf({ spacing = 0, level }: Pick<Run, 'level'> & Pick<Span, 'spacing'>): number {
  return level % 2 === 1 ? 0 : spacing;
}

const layouts = new Map<string, GlyphRun>();
const outlines = new Map<string, string>();

function laidOut({ face, text, level }: Run): GlyphRun {
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  return once(layouts, `${direction} ${face.file} ${text}`, () =>
    fontOf(face).layout(text, undefined, undefined, undefined, direction),
  );
}

function outlineOf({ file }: Face, glyph: Glyph): string {
  return once(outlines, `${glyph.id} ${file}`, () => glyph.path.toSVG());
}

/** Few words and letters make up all pictures: each is worked out once. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
