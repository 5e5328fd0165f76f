import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered, overlaps, quotedShare } from './stretch.ts';

const stretch = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('covered', () => {
  it('counts overlaps once', () => {
    const quotes = [
      { start: 0, end: 10 },
      { start: 5, end: 12 },
      { start: 6, end: 8 },
      { start: 20, end: 21 },
    ];
    expect(covered(quotes)).toBe(13);
  });

  it('counts the positions that any stretch holds, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const positions = new Set(
          stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        expect(covered(stretches)).toBe(positions.size);
        expect(covered([...stretches].reverse())).toBe(positions.size);
      }),
    );
  });
});

describe('overlaps', () => {
  it('is not said of neighbours', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
    expect(overlaps({ start: 0, end: 6 }, { start: 5, end: 9 })).toBe(true);
  });
});

describe('quotedShare', () => {
  it('is the quoted part of the article', () => {
    expect(quotedShare([{ start: 10, end: 30 }], 80)).toBe(0.25);
    expect(quotedShare([], 0)).toBe(0);
    expect(quotedShare([{ start: 0, end: 1 }], 0)).toBe(1);
  });
});
