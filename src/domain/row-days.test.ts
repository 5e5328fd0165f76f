import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { eventIndexOf } from '#testing/timeline-of.ts';
import { formatDay } from './calendar.ts';
import { rowDays } from './row-days.ts';

/** The days of rows as they are told, in that order: a date, and the rows that it follows. */
function daysOf(...rows: readonly (readonly [string, ...number[]])[]): readonly (string | null)[] | null {
  const index = eventIndexOf(rows.map(([edtf]) => edtf).join('\n'));
  const dates = [...new Set(rows.map(([edtf]) => edtf))];
  const days = rowDays({
    dates: dates.map(dateOf),
    events: {
      ...index.events,
      date: rows.map(([edtf]) => dates.indexOf(edtf)),
      follows: rows.map(([, ...follows]) => follows),
    },
  });
  return days && days.map((day) => (day === null ? null : formatDay(day)));
}

describe('rowDays', () => {
  it('gives the first possible day, else the last, and none without a date', () => {
    expect(daysOf(['2024-12/..'], ['[..2025-04-11]'], ['unknown'])).toEqual([
      '2024-12-01',
      '2025-04-11',
      null,
    ]);
  });

  it('gives a date the day of what one of its events follows, where that is later', () => {
    expect(daysOf(['2024-12-08'], ['2024-12/..'], ['2024-12/..', 0])).toEqual(Array(3).fill('2024-12-08'));
    expect(daysOf(['2024-12-08'], ['2024-12/..', 0], ['2024', 1])).toEqual(Array(3).fill('2024-12-08'));
    expect(daysOf(['2025-04-02'], ['2025-04-09', 0])).toEqual(['2025-04-02', '2025-04-09']);
  });

  it.each<[string, ...(readonly [string, ...number[]])[]]>([
    ['days go back', ['2025-04-09'], ['2025-04-02']],
    ['a date stands behind a later one that nothing of it follows', ['2024-12-08'], ['2024-12/..']],
    ['an event stands before what it follows', ['2025-04-09', 1], ['2025-04-09']],
    ['an event follows itself', ['2025-04-09', 0]],
    ['a date is parted', ['2025-04-09'], ['2025-04-09/2025-04-11', 0], ['2025-04-09']],
    ['a date stands where it cannot have been', ['2025-04-09'], ['2025-04-02', 0]],
    ['something follows what has no date', ['unknown'], ['unknown', 0]],
    ['something dated stands behind the undated', ['unknown'], ['2025-04-09']],
  ])('gives nothing where %s', (_, ...rows) => {
    expect(daysOf(...rows)).toBeNull();
  });
});
