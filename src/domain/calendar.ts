/**
 * Calendar days without a time zone, in the proleptic Gregorian calendar.
 * Day arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
import type { Brand } from '#base/brand.ts';
import { WEEKDAYS, type Weekday } from './vocabulary.ts';

/** Whole days since 1970-01-01; negative before. */
export type DayNumber = Brand<number, 'DayNumber'>;

/** The days that can be written: years 0000 to 9999. */
export const FIRST_DAY = -719_528 as DayNumber;
export const LAST_DAY = 2_932_896 as DayNumber;

/** A civil date: month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097; // 400 years
const EPOCH_OFFSET = 719_468; // days from 0000-03-01 to 1970-01-01

/** Milliseconds in a day, for `Intl` formatters and vis, which count so. */
export const MS_PER_DAY = 86_400_000;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year; // years start in March, so that the leap day comes last
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET) as DayNumber;
}

export function civilDate(day: DayNumber): CivilDate {
  const z = day + EPOCH_OFFSET;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The last day of a month as a day number. */
export function lastDayOfMonth(year: number, month: number): DayNumber {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return (next - 1) as DayNumber;
}

export function weekday(day: DayNumber): Weekday {
  const index = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return WEEKDAYS[index] ?? 'Monday';
}

export function addDays(day: DayNumber, days: number): DayNumber {
  return (day + days) as DayNumber;
}

/** `YYYY-MM-DD`, years 0000 to 9999. */
export function formatDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Reads `YYYY-MM-DD`; null if malformed or no such day (2025-02-30). */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const result = dayNumber(year, month, day);
  return formatDay(result) === text ? result : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
