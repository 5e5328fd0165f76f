import { expect, it } from 'vitest';
import { formatDay } from '#domain/calendar.ts';
import { dateOf } from '#testing/date-of.ts';
import { boundsFrom, printedDays } from './printed-days.ts';

const SHOWS = 'It began on Sunday 13 July 2025, and the strikes were on Wednesday 16 July.';

it.each([
  [SHOWS, ['2025-07-13', '2025-07-16']],
  ['From 1 May to 3 May 2024, then 8 December 2024.', ['2024-05-01', '2024-05-03', '2024-12-08']],
  ['On 3 May.', []],
  ['In July 2025.', []],
])('reads the days in “%s”', (text, days) => {
  expect(printedDays(text).map(formatDay)).toEqual(days);
});

it.each([
  ['2025-07-16', '2025-07-16', '2025-07-16'],
  ['[2025-07-13..2025-07-16]', '2025-07-13', '2025-07-16'],
  ['[2025-07-13..2025-07-22]', '2025-07-13', null],
  ['[..2025-07-13]', null, '2025-07-13'],
])('has the ends of %s', (date, from, to) => {
  const { from: first, to: last } = boundsFrom(SHOWS, dateOf(date)) ?? { from: null, to: null };
  expect([first, last].map((day) => (day === null ? null : formatDay(day)))).toEqual([from, to]);
});

it.each(['2025-07-14', '2025-07', 'unknown'])('says nothing of %s', (date) => {
  expect(boundsFrom(SHOWS, dateOf(date))).toBeNull();
});
