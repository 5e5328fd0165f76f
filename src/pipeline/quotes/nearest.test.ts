import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage, nearestWithDifference } from './nearest.ts';
import { wordDifference } from './word-difference.ts';

const TEXT = 'He said: “The two sides held a technical meeting in Baku,” and left. Nobody else was there.';

describe('nearestPassage', () => {
  it('finds what was misquoted, in whole words', () => {
    expect(nearestPassage(TEXT, 'two side held technical meetings in Baku')).toBe(
      'two sides held a technical meeting in Baku,”',
    );
  });

  it('finds nothing where nothing is like it', () => {
    expect(nearestPassage(TEXT, 'rockets fell upon the harbour before dawn')).toBeNull();
  });
});

describe('nearestWithDifference', () => {
  it('marks what must change', () => {
    expect(nearestWithDifference(TEXT, 'The two sides held the meeting in Baku')).toBe(
      '[The → “The] two sides held [the → a technical] meeting in [Baku → Baku,”]',
    );
  });
});

describe('wordDifference', () => {
  it('tells words taken away, added and exchanged', () => {
    expect(wordDifference('a b c d', 'a x c d e')).toBe('a [b → x] c d [+ e]');
    expect(wordDifference('a b c', 'a c')).toBe('a [− b] c');
    expect(wordDifference('a b', 'a b')).toBe('a b');
  });

  it('can be undone in both directions', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const difference = wordDifference(from, to);
        expect(sideOf(difference, 'from')).toBe(from);
        expect(sideOf(difference, 'to')).toBe(to);
      }),
    );
  });
});

function sideOf(difference: string, side: 'from' | 'to'): string {
  return difference
    .replace(/\[− ([^\]]*)\]/g, side === 'from' ? '$1' : '')
    .replace(/\[\+ ([^\]]*)\]/g, side === 'to' ? '$1' : '')
    .replace(/\[([^\]→]*) → ([^\]]*)\]/g, side === 'from' ? '$1' : '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
