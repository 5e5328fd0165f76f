import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { bothOf } from '#testing/columns-of.ts';
import { spansOf, yearsOf } from './years.ts';

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

describe('spans of years', () => {
  const STORY = dayNumber(2020, 1, 1);
  const groupsOf = (dates: readonly string[]) => {
    const { columns } = bothOf(dates.map((date, at) => `${date} id=e${String(at)}`).join(' \n '));
    return groupColumns(columns, Uint32Array.from(dates.keys()), STORY).groups;
  };
  const said = (dates: readonly string[]) =>
    spansOf(groupsOf(dates)).map(({ heading, count }) => `${heading}: ${String(count)}`);
  const years = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

  it('are decades, each with what stands in it', () => {
    expect(said(['1989', '1990', '1999', '2024-02-03', '2024-03', 'unknown'])).toEqual([
      '1980 to 1989: 1',
      '1990 to 1999: 2',
      '2020 to 2029: 2',
      'Date unknown: 1',
    ]);
  });

  it('are centuries where decades are too many to look through', () => {
    expect(said(years(1101, 2019))).toEqual([
      '1100 to 1199: 99',
      ...[12, 13, 14, 15, 16, 17, 18, 19].map(
        (century) => `${String(century)}00 to ${String(century)}99: 100`,
      ),
      '2000 to 2099: 20',
    ]);
  });

  it('divide a century all the same that months fill', () => {
    const months = years(2020, 2031).flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-05`),
    );
    expect(said([...years(1601, 1999), ...months]).slice(-3)).toEqual([
      '1900 to 1999: 100',
      '2020 to 2029: 120',
      '2030 to 2039: 24',
    ]);
  });

  it('leave out no group and change no order', () => {
    const groups = groupsOf([...years(1301, 2019), 'unknown']);
    expect(spansOf(groups).flatMap((span) => span.groups)).toEqual(groups);
  });
});
