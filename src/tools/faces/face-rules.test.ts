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

  it('finds the letters of our languages in the files that come first: of each family, the last rule that has one', () => {
    const faces = facesIn(readFileSync('src/ui/fonts.css', 'utf8'));
    if (!faces.ok) throw new Error(faces.error);
    const fileOf = (family: string, letter: string) =>
      faces.value.findLast(
        ({ name, ranges }) =>
          name.startsWith(family) &&
          ranges.some(([first, last]) => first <= letter.charCodeAt(0) && letter.charCodeAt(0) <= last),
      )?.name;
    for (const family of ['source-serif-4', 'ibm-plex-sans']) {
      for (const letter of 'azÀéıœʼ–’…−€™')
        expect(fileOf(family, letter), letter).toMatch(/-latin-wght-normal\.woff2$/);
      for (const letter of 'ğĞşŞİəƏčłőșț')
        expect(fileOf(family, letter), letter).toMatch(/-european\.woff2$/);
      for (const letter of 'ḥẓǧ₺')
        expect(fileOf(family, letter), letter).toMatch(/-latin-ext-wght-normal\.woff2$/);
    }
  });
});
