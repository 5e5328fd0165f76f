import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, coverageOf, longestFirst, untouched } from './coverage.ts';
import { covered, overlaps, type Stretch } from './stretch.ts';

const LENGTH = 60;
const stretch = fc
  .tuple(fc.nat({ max: LENGTH }), fc.nat({ max: 20 }))
  .map(([start, size]) => ({ start, end: Math.min(LENGTH, start + size) }));
const stretches = fc.array(stretch, { maxLength: 8 });

function at(position: number, list: readonly Stretch[]): boolean {
  return list.some(({ start, end }) => start <= position && position < end);
}

describe('coverageOf', () => {
  it('joins what overlaps or touches, and tells what lies between', () => {
    const excerpts = [
      { start: 10, end: 20 },
      { start: 15, end: 25 },
      { start: 25, end: 30 },
    ];
    expect(coverageOf({ length: 50, excerpts, notArticle: [{ start: 0, end: 5 }] })).toEqual([
      { start: 0, end: 5, state: 'not-article' },
      { start: 5, end: 10, state: 'uncited' },
      { start: 10, end: 30, state: 'cited' },
      { start: 30, end: 50, state: 'uncited' },
    ]);
  });

  it('is one stretch where nothing is quoted, and none where there is no text', () => {
    const nothing = { excerpts: [], notArticle: [] };
    expect(coverageOf({ length: 9, ...nothing })).toEqual([{ start: 0, end: 9, state: 'uncited' }]);
    expect(coverageOf({ length: 0, ...nothing })).toEqual([]);
  });

  it('holds every position once, in order, neighbours never alike', () => {
    fc.assert(
      fc.property(stretches, stretches, (excerpts, notArticle) => {
        const coverage = coverageOf({ length: LENGTH, excerpts, notArticle });
        expect(coverage[0]?.start).toBe(0);
        expect(coverage.at(-1)?.end).toBe(LENGTH);
        for (const [i, { start, end, state }] of coverage.entries()) {
          expect(start).toBeLessThan(end);
          expect(coverage[i + 1]?.start ?? end).toBe(end);
          expect(coverage[i + 1]?.state).not.toBe(state);
        }
      }),
    );
  });

  it('gives each position the state that the stretches give it', () => {
    fc.assert(
      fc.property(stretches, stretches, fc.nat({ max: LENGTH - 1 }), (excerpts, notArticle, position) => {
        const coverage = coverageOf({ length: LENGTH, excerpts, notArticle });
        const state = at(position, notArticle) ? 'not-article' : at(position, excerpts) ? 'cited' : 'uncited';
        expect(coverage.find(({ start, end }) => start <= position && position < end)?.state).toBe(state);
      }),
    );
  });

  it('does not ask in which order the stretches come', () => {
    fc.assert(
      fc.property(stretches, stretches, (excerpts, notArticle) => {
        const turned = { excerpts: [...excerpts].reverse(), notArticle: [...notArticle].reverse() };
        expect(coverageOf({ length: LENGTH, ...turned })).toEqual(
          coverageOf({ length: LENGTH, excerpts, notArticle }),
        );
      }),
    );
  });
});

describe('charactersOf', () => {
  it('adds up to the text: cited, not cited, not article text', () => {
    fc.assert(
      fc.property(stretches, stretches, (excerpts, notArticle) => {
        const coverage = coverageOf({ length: LENGTH, excerpts, notArticle });
        const [cited, uncited, marked] = (['cited', 'uncited', 'not-article'] as const).map((state) =>
          charactersOf(coverage, state),
        ) as [number, number, number];
        expect(cited + uncited + marked).toBe(LENGTH);
        expect(marked).toBe(covered(notArticle));
        expect(cited + marked).toBe(covered([...excerpts, ...notArticle]));
      }),
    );
  });
});

describe('untouched', () => {
  it('are sentences without a part in any excerpt; one that ends where they begin has none', () => {
    const sentences = [
      { start: 0, end: 9 },
      { start: 10, end: 20 },
      { start: 21, end: 30 },
      { start: 31, end: 60 },
    ];
    expect(
      untouched(sentences, [
        { start: 9, end: 10 },
        { start: 28, end: 31 },
      ]),
    ).toEqual([
      { start: 31, end: 60 },
      { start: 10, end: 20 },
      { start: 0, end: 9 },
    ]);
  });

  it('are those that overlap no excerpt', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, stretches, (lengths, excerpts) => {
        const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
        const sentences = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
        const free = sentences.filter((sentence) => !excerpts.some((one) => overlaps(one, sentence)));
        expect(untouched(sentences, excerpts)).toEqual(longestFirst(free));
      }),
    );
  });
});

describe('longestFirst', () => {
  it('keeps reading order among equals', () => {
    const [early, late, long] = [
      { start: 0, end: 5 },
      { start: 9, end: 14 },
      { start: 20, end: 26 },
    ];
    expect(longestFirst([late, long, early])).toEqual([long, early, late]);
  });
});
