import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { formatDay } from './calendar.ts';
import { dateOrder, earliestDay, isExactDay, latestDay } from './event-date.ts';

const days = (edtf: string) => {
  const date = dateOf(edtf);
  return [earliestDay(date), latestDay(date)].map((day) => (day === null ? null : formatDay(day)));
};

describe('possible days', () => {
  it.each([
    ['2025-04-09', '2025-04-09', '2025-04-09'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2011~/2024-12', '2011-01-01', '2024-12-31'],
    ['2024-12/..', '2024-12-01', null],
    ['[..2025-07-22]', null, '2025-07-22'],
    ['unknown', null, null],
  ])('%s may be from %s to %s', (edtf, first, last) => {
    expect(days(edtf)).toEqual([first, last]);
  });

  it('never end before they begin', () => {
    const point = fc.constantFrom('2025', '2025-04', '2025-04-09', '2025-04-09~', '2025-07?');
    fc.assert(
      fc.property(point, (edtf) => {
        const date = dateOf(edtf);
        expect(earliestDay(date)).toBeLessThanOrEqual(latestDay(date) ?? NaN);
      }),
    );
  });
});

it('orders by the first possible day, else the last, undated last', () => {
  const dates = ['unknown', '2025-07-01', '[..2025-04-11]', '2003/..'];
  const ordered = [...dates].sort((a, b) => dateOrder(dateOf(a)) - dateOrder(dateOf(b)));
  expect(ordered).toEqual(['2003/..', '[..2025-04-11]', '2025-07-01', 'unknown']);
});

it('calls a day exact only when nothing qualifies it', () => {
  expect(isExactDay(dateOf('2025-04-09'))).toBe(true);
  for (const edtf of ['2025-04-09?', '2025-04-09~', '2025-04', '2025-04-09/2025-04-10', 'unknown'])
    expect(isExactDay(dateOf(edtf))).toBe(false);
});
