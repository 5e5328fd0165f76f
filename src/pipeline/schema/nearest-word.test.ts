import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['categorie', 'category'],
    ['Status', 'status'],
    ['plces', 'places'],
    ['xyz', null],
    ['evidence-of-everything', null],
  ])('%s: %s', (word, expected) => {
    expect(nearestWord(word, ['category', 'status', 'places', 'evidence'])).toBe(expected);
  });
});

describe('didYouMean', () => {
  it('says something else where nothing is near', () => {
    expect(didYouMean('statsu', ['status'], 'Look.')).toBe('Did you mean "status"?');
    expect(didYouMean('quite different', ['status'], 'Look.')).toBe('Look.');
  });
});
