import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { bothOf } from '#testing/columns-of.ts';
import { stripBars } from './strip-bars.ts';

function barsOf(events: string, from: string, to: string) {
  const { columns } = bothOf(events);
  const view = { start: day(from), end: day(to) };
  const rows = Uint32Array.from({ length: columns.size }, (_, row) => row);
  const { by, bars } = stripBars(groupColumns(columns, rows, view.start).groups, view);
  return { by, bars: bars.map(({ start, end, count }) => [start - view.start, end - view.start, count]) };
}

function day(date: string): ReturnType<typeof dayNumber> {
  const [year = 0, month = 1, on = 1] = date.split('-').map(Number);
  return dayNumber(year, month, on);
}

const CASES = [
  {
    name: 'counts by month in a story of some months, which it cuts off at the story’s ends',
    events: `
      2025-01-10 strike SY "Before"
      2025-02-20 strike SY "One"
      2025-02-28 strike SY "Two"
      2025-04-09 talks SY "Three"
    `,
    story: ['2025-02-11', '2025-04-16'],
    by: 'month',
    bars: [
      [0, 18, 2],
      [49, 64, 1],
    ],
  },
  {
    name: 'counts by year in a story of many',
    events: `
      2001-01-10 strike SY "One"
      2001-12-31 strike SY "Two"
      2003-04-09 talks SY "Three"
    `,
    story: ['2001-01-01', '2011-01-01'],
    by: 'year',
    bars: [
      [0, 365, 2],
      [730, 1095, 1],
    ],
  },
  {
    name: 'leaves out what no text dates',
    events: 'unknown talks SY "Some day"',
    story: ['2025-01-01', '2025-03-01'],
    by: 'month',
    bars: [],
  },
] as const;

describe('stripBars', () => {
  it.each(CASES)('$name', ({ events, story: [from, to], by, bars }) => {
    expect(barsOf(events, from, to)).toEqual({ by, bars });
  });
});
