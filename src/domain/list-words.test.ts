import { expect, test } from 'vitest';
import { andWords, orWords } from './list-words.ts';

test('names in a row are joined as a sentence joins them', () => {
  expect([[], ['Israel'], ['Israel', 'Turkey'], ['Israel', 'Syria', 'Turkey']].map(andWords)).toEqual([
    '',
    'Israel',
    'Israel and Turkey',
    'Israel, Syria and Turkey',
  ]);
});

test('names of which one is meant are joined by or', () => {
  expect([[], ['Israel'], ['Israel', 'Turkey'], ['Israel', 'Syria', 'Turkey']].map(orWords)).toEqual([
    '',
    'Israel',
    'Israel or Turkey',
    'Israel, Syria or Turkey',
  ]);
});
