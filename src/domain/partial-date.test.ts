import { expect, it } from 'vitest';
import { formatDay } from './calendar.ts';
import { daysOf } from './partial-date.ts';

it.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-04-09', '2025-04-09', '2025-04-09'],
])('%s is the days from %s to %s', (text, from, to) => {
  const days = daysOf(text);
  expect(days && [formatDay(days.from), formatDay(days.to)]).toEqual([from, to]);
});

it.each(['', '25', '2025-13', '2025-00', '2025-4', '2025-02-29', '2025-04-', '2025..', ' 2025'])(
  '%j is no date',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);
