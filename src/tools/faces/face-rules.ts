/** What the styles ask of a face that is cut for them: its letters and its weights, told once, where the browser reads them too. */
import { err, ok, type Result } from '#base/result.ts';

export interface Face {
  /** Of the file to be made, such as `serif-latin-wght-normal-european.woff2`. */
  readonly name: string;
  /** Of the file to cut it from, such as `serif-latin-wght-normal.woff2`: what follows `-normal` tells cuts of one file apart. */
  readonly from: string;
  /** Of characters, first and last. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly weights: { readonly min: number; readonly max: number };
}

const RULE = /@font-face\s*\{[^}]*\}/g;

/** Of those rules in a style sheet whose file begins with `@faces/`; an error names the file whose rule lacks letters or weights. */
export function facesIn(css: string): Result<readonly Face[], string> {
  const faces: Face[] = [];
  for (const [rule] of css.matchAll(RULE)) {
    const name = /url\('@faces\/([^']+)'\)/.exec(rule)?.[1];
    if (name === undefined) continue;
    const ranges = rangesIn(/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? '');
    const [, min, max] = /font-weight:\s*(\d+)\s+(\d+)/.exec(rule) ?? [];
    if (ranges.length === 0)
      return err(`The rule for @faces/${name} needs a unicode-range such as U+0000-00FF.`);
    if (min === undefined || max === undefined)
      return err(`The rule for @faces/${name} needs a font-weight of two numbers, such as 400 700.`);
    const from = name.replace(/(?<=-normal)-[^.]+/, '');
    faces.push({ name, from, ranges, weights: { min: Number(min), max: Number(max) } });
  }
  return ok(faces);
}

function rangesIn(text: string): Face['ranges'] {
  return Array.from(text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi), ([, first = '', last = first]) => [
    parseInt(first, 16),
    parseInt(last, 16),
  ]);
}
