import { expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { whenWords } from './when-words.ts';

it.each([
  ['2025-04-02', '2025-04-03', 'one day later'],
  ['2025-04-02', '2025-04-09', '7 days later'],
  ['2025-04-09', '2025-04-09', 'the same day'],
  ['2025-04-02', '2025-07-12', '3 months later'],
  ['2003-01-01', '2011-01-01', '8 years later'],
  ['2025-07-12/2025-07-13', '2025-07-16', '4 days later'],
  ['2025-04-10?', '2025-04-12', 'about 2 days later'],
  ['[2025-04-10..2025-04-11]', '2025-04-14', 'at least 3 days later'],
  ['[..2025-07-22]', '2025-08-11', 'at least 20 days later'],
  ['2003', '2011-06-01/2024-12-01', 'about 8 years later'],
])('from %s to %s: %s', (before, date, told) => {
  expect(whenWords(dateOf(date), dateOf(before))).toBe(told);
});

it.each([
  ['2025-07', 'some day in July 2025'],
  ['2003', 'some day in 2003'],
  ['2011~', 'about 2011'],
  ['[2025-04-10..2025-07-16]', 'some day between 10 April and 16 July 2025'],
  ['[..2025-07-22]', 'on or before 22 July 2025'],
  ['../2025-07-22', 'until 22 July 2025'],
  ['unknown', 'date unknown'],
])('of %s, whatever was before: %s', (date, told) => {
  expect(whenWords(dateOf(date), dateOf('2025-04-02'))).toBe(told);
  expect(whenWords(dateOf(date), null)).toBe(told);
});

it('claims no order that only the list has', () => {
  expect(whenWords(dateOf('2025-07-12'), dateOf('2025-07'))).toBeNull();
  expect(whenWords(dateOf('2025-04-02'), dateOf('unknown'))).toBeNull();
  expect(whenWords(dateOf('2025-04-02'), null)).toBeNull();
});
