import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, sliceCodePoints } from './code-points.ts';
import { locate, occurrences } from './locate.ts';
import { normalise } from './normalise.ts';

const TEXT = normalise('The army said it was struck. 🛰 The army said nothing of “the base”. The army left.');

function find(quote: string, context: { before?: string; after?: string } = {}) {
  const before = context.before === undefined ? undefined : normalise(context.before);
  const after = context.after === undefined ? undefined : normalise(context.after);
  return locate(TEXT, { quote: normalise(quote), before, after });
}

describe('locate', () => {
  it('counts positions in code points, not in the halves of a pair', () => {
    expect(find('“the base”')).toEqual({ ok: true, value: { start: 56, end: 66 } });
    expect(sliceCodePoints(TEXT, 56, 66)).toBe('“the base”');
  });

  it('forgives white space, and nothing else', () => {
    expect(find('nothing \n of').ok).toBe(true);
    expect(find('Nothing of')).toEqual({ ok: false, error: { kind: 'absent' } });
    expect(find('"the base"')).toEqual({ ok: false, error: { kind: 'absent' } });
    expect(find('')).toEqual({ ok: false, error: { kind: 'absent' } });
  });

  it('asks for context where the words stand more than once', () => {
    const several = find('The army said');
    expect(several).toMatchObject({ ok: false, error: { kind: 'ambiguous' } });
    expect(find('The army said', { after: 'it was' })).toMatchObject({ ok: true, value: { start: 0 } });
    expect(find('The army said', { before: '🛰' })).toMatchObject({ ok: true, value: { start: 31 } });
  });

  it('does not take the quote where the given context is not beside it', () => {
    expect(find('nothing of', { before: 'The navy said' })).toMatchObject({ error: { kind: 'context' } });
  });

  it('sees what stands only outside the article, and passes over it where it stands inside too', () => {
    const quote = normalise('The army said');
    const first = { start: 0, end: 5 };
    expect(locate(TEXT, { quote }, [first])).toEqual({ ok: true, value: { start: 31, end: 44 } });
    const all = { start: 0, end: 200 };
    expect(locate(TEXT, { quote }, [all])).toMatchObject({ ok: false, error: { kind: 'not-article' } });
  });

  it('names the word that a quote cuts in two', () => {
    expect(find('thing of “the base')).toMatchObject({ error: { kind: 'cut', word: 'nothing' } });
    expect(find('was struc')).toMatchObject({ error: { kind: 'cut', word: 'struck' } });
  });
});

describe('occurrences', () => {
  it('finds every place, overlapping ones too', () => {
    expect(occurrences(normalise('aaaa'), normalise('aa')).map((place) => place.start)).toEqual([0, 1, 2]);
  });

  it('gives places at which exactly the quote stands', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '🛰', 'ü'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (letters, i, length) => {
        const text = normalise(letters.join(' '));
        const start = i % letters.length;
        const quote = normalise(letters.slice(start, start + 1 + (length % 3)).join(' '));
        const found = occurrences(text, quote);
        expect(found.map((place) => place.start)).toContain(start * 2);
        for (const place of found) expect(sliceCodePoints(text, place.start, place.end)).toBe(quote);
      }),
    );
  });
});

describe('codePoints', () => {
  it('counts as a string iterates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(codePoints(text)).toBe([...text].length);
      }),
    );
  });
});
