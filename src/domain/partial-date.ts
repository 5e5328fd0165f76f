/** Dates as addresses and filters write them: a year, a month or a day. */
import { dayNumber, lastDayOfMonth, parseDay } from './calendar.ts';
import type { DayRange } from './day-range.ts';

/** The days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null if malformed or no such date. */
export function daysOf(text: string): DayRange | null {
  const day = parseDay(text);
  if (day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  return { from: dayNumber(year, month ?? 1, 1), to: lastDayOfMonth(year, month ?? 12) };
}
