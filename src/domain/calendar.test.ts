import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  type DayNumber,
  dayNumber,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  lastDayOfMonth,
  parseDay,
  weekday,
} from './calendar.ts';

/** Years 0000 to 9999. */
const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((value) => value as DayNumber);

describe('calendar', () => {
  it('counts from the first of January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2025, 4, 9)).toBe(20_187);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect([FIRST_DAY, LAST_DAY].map(formatDay)).toEqual(['0000-01-01', '9999-12-31']);
  });

  it('knows leap years', () => {
    expect(formatDay(lastDayOfMonth(2024, 2))).toBe('2024-02-29');
    expect(formatDay(lastDayOfMonth(1900, 2))).toBe('1900-02-28');
    expect(formatDay(lastDayOfMonth(2025, 12))).toBe('2025-12-31');
  });

  it('knows weekdays', () => {
    expect(weekday(dayNumber(2025, 4, 9))).toBe('Wednesday');
    expect(weekday(dayNumber(1969, 12, 31))).toBe('Wednesday');
  });

  it.each(['2025-02-29', '2025-13-01', '2025-4-9', '2025-04-09T00:00', '', '2025-00-10'])(
    'does not read %j as a day',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});

describe('laws', () => {
  it('a day number and its civil date are one', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { year, month, day: dayOfMonth } = civilDate(value);
        expect(dayNumber(year, month, dayOfMonth)).toBe(value);
      }),
    );
  });

  it('agrees with the platform’s own calendar', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(formatDay(value)).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('what is formatted can be read', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(parseDay(formatDay(value))).toBe(value);
      }),
    );
  });

  it('weekdays come round every seven days', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(weekday(addDays(value, 7))).toBe(weekday(value));
        expect(weekday(addDays(value, 1))).not.toBe(weekday(value));
      }),
    );
  });
});
