import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, wordDifference } from './word-difference.ts';

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

describe('wordDifference', () => {
  it('tells words taken away, added and exchanged', () => {
    expect(wordDifference('a b c d', 'a x c d e')).toBe('a [-b-] {+x+} c d {+e+}');
    expect(wordDifference('a b c', 'a c')).toBe('a [-b-] c');
    expect(wordDifference('a b', 'a b')).toBe('a b');
  });
});

describe('differenceOf', () => {
  it('can be undone in both directions', () => {
    fc.assert(
      fc.property(words, words, (from, to) => {
        const parts = differenceOf(from, to);
        const without = (kind: 'gone' | 'come'): string =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.words)
            .join(' ');
        expect(without('come')).toBe(from);
        expect(without('gone')).toBe(to);
      }),
    );
  });

  it('keeps what is the same together, and what is gone before what has come', () => {
    fc.assert(
      fc.property(words, words, (from, to) => {
        const kinds = differenceOf(from, to).map(({ kind }) => kind);
        expect(kinds.join(' ')).not.toMatch(/same same|gone gone|come come|come gone/);
      }),
    );
  });
});
