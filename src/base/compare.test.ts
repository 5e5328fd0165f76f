import { expect, it } from 'vitest';
import { compare } from './compare.ts';

it('sorts numbers with infinities among them', () => {
  expect([Infinity, 2, -Infinity, Infinity, 10].sort(compare)).toEqual([
    -Infinity,
    2,
    10,
    Infinity,
    Infinity,
  ]);
});

it('sorts texts by code unit, whatever the language', () => {
  expect(['ä', 'z', 'a', 'Z'].sort(compare)).toEqual(['Z', 'a', 'z', 'ä']);
});
