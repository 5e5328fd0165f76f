import { expect, it } from 'vitest';
import { edtfOf } from '#domain/edtf-of.ts';
import { readEdtf } from './read-edtf.ts';

it.each([
  '2025-04-02',
  '2025-04-02~',
  '2025-04?',
  '2003%',
  '201X',
  '19XX',
  '2011~/2024-12-08',
  '2024-12/..',
  '../2024-12',
  '[2025-04-10..2025-07-16]',
  '[..2025-07-22]',
  '[2025-04..]',
  'unknown',
])('%s, written anew, is read as the same date', (text) => {
  const date = readEdtf(text);
  if (!date.ok) throw new Error(date.error.message);
  expect(readEdtf(edtfOf(date.value))).toEqual(date);
});

it('writes a season no finer than its year', () => {
  const date = readEdtf('2025-21');
  if (!date.ok) throw new Error(date.error.message);
  expect(edtfOf(date.value)).toBe('2025');
});
