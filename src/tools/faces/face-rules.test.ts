import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facesIn } from './face-rules.ts';

const RULE = `@font-face {
  font-weight: 400 700;
  src: url('@faces/serif-latin-normal-european.woff2') format('woff2');
  unicode-range: U+0100-0102, u+2212;
}`;

describe('facesIn', () => {
  it('reads file, letters and weights of a rule', () => {
    expect(facesIn(RULE)).toEqual({
      ok: true,
      value: [
        {
          name: 'serif-latin-normal-european.woff2',
          from: 'serif-latin-normal.woff2',
          ranges: [
            [0x100, 0x102],
            [0x2212, 0x2212],
          ],
          weights: { min: 400, max: 700 },
        },
      ],
    });
  });

  it('leaves rules of other files', () => {
    expect(facesIn("@font-face { src: local('Georgia'); }")).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['unicode-range', RULE.replace(/unicode-range.*/, '')],
    ['font-weight', RULE.replace('400 700', '400')],
  ])('names the rule that lacks %s', (what, rule) => {
    const error: unknown = expect.stringContaining(what);
    expect(facesIn(rule)).toEqual({ ok: false, error });
    expect(facesIn(rule)).toEqual({ ok: false, error: expect.stringContaining('serif-latin') as unknown });
  });

  it('finds no letter of ours in two files of one family', () => {
    const faces = facesIn(readFileSync('src/ui/fonts.css', 'utf8'));
    if (!faces.ok) throw new Error(faces.error);
    for (const family of ['source-serif-4', 'ibm-plex-sans']) {
      const ranges = faces.value
        .filter(({ name }) => name.startsWith(family))
        .flatMap((face) => face.ranges)
        .toSorted(([one], [other]) => one - other);
      expect(ranges.length).toBeGreaterThan(10);
      for (const [at, [first]] of ranges.entries()) expect(first).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
    }
  });
});
