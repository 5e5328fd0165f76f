import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { monthRanges } from './month-ranges.ts';

it('gives the months of a story, also across a year', () => {
  const months = monthRanges({ from: dayNumber(2024, 11, 30), to: dayNumber(2025, 2, 1) });
  expect(months).toEqual([
    { date: '2024-11', label: 'November 2024' },
    { date: '2024-12', label: 'December 2024' },
    { date: '2025-01', label: 'January 2025' },
    { date: '2025-02', label: 'February 2025' },
  ]);
});

it('gives none for a story of more than a year', () => {
  expect(monthRanges({ from: dayNumber(2020, 1, 1), to: dayNumber(2025, 2, 1) })).toEqual([]);
});
