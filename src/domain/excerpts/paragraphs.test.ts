import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';

/** `one two`, each a paragraph, and `three`. */
const PARAGRAPHS = [
  { start: 0, end: 3 },
  { start: 4, end: 7 },
  { start: 8, end: 13 },
];

describe('paragraphAt', () => {
  it('counts from 1; the space between two belongs to the first', () => {
    expect([0, 2, 3, 4, 9, 99].map((position) => paragraphAt(PARAGRAPHS, position))).toEqual([
      1, 1, 1, 2, 3, 3,
    ]);
  });
});

describe('paragraphsOf', () => {
  it.each([
    ['a word', 0, 2, 1, 1],
    ['one paragraph and the space behind it', 0, 4, 1, 1],
    ['the space before a paragraph, and part of it', 3, 5, 2, 2],
    ['the end of one, and the beginning of the next but one', 2, 9, 1, 3],
    ['a space alone', 3, 4, 2, 2],
    ['what lies behind the last', 13, 14, 3, 3],
  ])('tells of %s', (_, start, end, first, last) => {
    expect(paragraphsOf(PARAGRAPHS, { start, end })).toEqual({ first, last });
  });

  it('has a first paragraph even where a text has none', () => {
    expect(paragraphsOf([], { start: 0, end: 0 })).toEqual({ first: 1, last: 1 });
  });
});
