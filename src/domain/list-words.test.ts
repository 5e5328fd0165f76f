import { afterEach, expect, test } from 'vitest';
import { speak } from '#messages/say.ts';
import { andWords, orWords, partsWords } from './list-words.ts';

afterEach(() => {
  speak('en');
});

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

test('a name in Latin letters stands by itself where words run from right to left', () => {
  speak('ar');
  expect(partsWords(['JNS', 'رويترز', 'Middle East Eye'])).toBe(
    '\u2068JNS\u2069, رويترز, \u2068Middle East Eye\u2069',
  );
  expect(partsWords(['JNS (نصان)'])).toBe('JNS (نصان)');
  speak('tr');
  expect(partsWords(['JNS', 'SOFX'])).toBe('JNS, SOFX');
});
