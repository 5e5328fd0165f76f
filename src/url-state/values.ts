/** Reads the value of one parameter. The error is a mend: what the value would have to be, as the end of a sentence. */
import { err, ok, type Result } from '#base/result.ts';
import { type DayNumber, formatDay, parseDay } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { PartialDate } from '#domain/filters.ts';
import { daysOf } from '#domain/partial-date.ts';

export type ReadValue<T> = (text: string) => Result<T, string>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function id(text: string): Result<string, string> {
  return ID.test(text)
    ? ok(text)
    : err('must be an id: lower-case words joined by hyphens, such as baku-meeting');
}

/** Either case is read; capitals are written. */
export function countryCode(text: string): Result<string, string> {
  return /^[a-z]{2}$/i.test(text)
    ? ok(text.toUpperCase())
    : err('must be a country’s two letters, such as TR');
}

export function word<T extends string>(known: readonly T[]): ReadValue<T> {
  return (text) => {
    const found = known.find((value) => value === text);
    return found === undefined ? err(`must be ${oneOf(known)}`) : ok(found);
  };
}

export function partialDate(text: string): Result<PartialDate, string> {
  return daysOf(text)
    ? ok(text)
    : err('must be a year, a month or a day, such as 2025, 2025-04 or 2025-04-09');
}

export function day(text: string): Result<DayNumber, string> {
  const found = parseDay(text);
  return found === null ? err('must be a day, such as 2025-04-11') : ok(found);
}

export function dayRange(text: string): Result<DayRange, string> {
  const match = /^(.{10})\.\.(.{10})$/.exec(text);
  const from = parseDay(match?.[1] ?? '');
  const to = parseDay(match?.[2] ?? '');
  return from !== null && to !== null && from <= to
    ? ok({ from, to })
    : err('must be two days, the earlier first, such as 2025-04-01..2025-07-31');
}

export function formatRange({ from, to }: DayRange): string {
  return `${formatDay(from)}..${formatDay(to)}`;
}

/** Versions from 1 to `current`. */
export function version(current: number): ReadValue<number> {
  return (text) => {
    const found = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
    if (found > current) return err(`must be at most ${String(current)}: the link was made by a newer page`);
    return found > 0 ? ok(found) : err(`must be a whole number from 1 to ${String(current)}`);
  };
}

function oneOf(known: readonly string[]): string {
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}`;
}
