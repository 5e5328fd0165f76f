import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { bothOf } from '#testing/columns-of.ts';
import { yearsOf } from './years.ts';

it('gathers months under their year, and leaves alone what is a year by itself', () => {
  const { columns } = bothOf('1948 \n 2024 id=b \n 2024-02-03 \n 2024-03 \n 2025-04-09 \n unknown');
  const { groups } = groupColumns(columns, Uint32Array.from([0, 1, 2, 3, 4, 5]), dayNumber(2020, 1, 1));
  const outline = yearsOf(groups).map(({ heading, jumps }) => [heading, ...jumps.map(({ words }) => words)]);
  expect(outline).toEqual([
    [null, '1948'],
    ['2024', 'month not known', 'February', 'March'],
    [null, 'April 2025'],
    [null, 'Date unknown'],
  ]);
});
