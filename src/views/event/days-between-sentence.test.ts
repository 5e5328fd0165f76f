import { expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { daysBetweenSentence } from './days-between-sentence.ts';

it.each([
  ['2025-04-09', '2025-04-02', '7 days between this and ‘X’ (2 and 9 April 2025)'],
  ['2024-12-31', '2025-01-01', 'One day between this and ‘X’ (31 December 2024 and 1 January 2025)'],
  ['2025-04-09', '2025-04-09', 'The same day: this and ‘X’ (9 April 2025)'],
  [
    '2025-04-07',
    '[2025-04-10..2025-07-14]',
    'Between 3 and 98 days from this to ‘X’ (7 April 2025; some day between 10 April and 14 July 2025)',
  ],
  ['2025-04-30', '2025-03', 'Between 30 and 60 days from ‘X’ to this (30 April 2025; March 2025)'],
  ['2025-04-10', '2025-04', 'At most 20 days between this and ‘X’ (10 April 2025; April 2025)'],
  [
    '2025-08-11',
    '[..2025-07-22]',
    'At least 20 days between this and ‘X’ (11 August 2025; on or before 22 July 2025)',
  ],
  [
    '2025-04-09',
    'unknown',
    'How many days lie between this and ‘X’ cannot be told (9 April 2025; date unknown)',
  ],
])('from %s to %s', (open, other, words) => {
  expect(daysBetweenSentence({ date: dateOf(open) }, { title: 'X', date: dateOf(other) })).toBe(`${words}.`);
});
