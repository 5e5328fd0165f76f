import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { MINUTES_PER_DAY } from '../../events/plain-event.ts';

/** `2024-05-17`, of minutes since 1970. */
export function dayWords(minutes: number): string {
  const { year, month, day } = civilDate(Math.floor(minutes / MINUTES_PER_DAY) as DayNumber);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
