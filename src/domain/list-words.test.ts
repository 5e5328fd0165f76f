import { expect, test } from 'vitest';
import { andWords } from './list-words.ts';

test('names in a row are joined as a sentence joins them', () => {
  expect([[], ['Israel'], ['Israel', 'Turkey'], ['Israel', 'Syria', 'Turkey']].map(andWords)).toEqual([
    '',
    'Israel',
    'Israel and Turkey',
    'Israel, Syria and Turkey',
  ]);
});
