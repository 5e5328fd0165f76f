/** Reads the value of one parameter. The error is a mend: what the value would have to be. */
import { err, ok, type Result } from '#base/result.ts';
import { type DayNumber, formatDay, parseDay } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { PartialDate } from '#domain/filters.ts';
import { daysOf } from '#domain/partial-date.ts';
import type { Mend } from './view-state.ts';

export type ReadValue<T> = (text: string) => Result<T, Mend>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function id(text: string): Result<string, Mend> {
  return ID.test(text) ? ok(text) : err({ kind: 'id' });
}

/** Either case is read; capitals are written. */
export function countryCode(text: string): Result<string, Mend> {
  return /^[a-z]{2}$/i.test(text) ? ok(text.toUpperCase()) : err({ kind: 'country' });
}

export function word<T extends string>(known: readonly T[]): ReadValue<T> {
  return (text) => {
    const found = known.find((value) => value === text);
    return found === undefined ? err({ kind: 'word', known }) : ok(found);
  };
}

export function partialDate(text: string): Result<PartialDate, Mend> {
  return daysOf(text) ? ok(text) : err({ kind: 'date' });
}

export function day(text: string): Result<DayNumber, Mend> {
  const found = parseDay(text);
  return found === null ? err({ kind: 'day' }) : ok(found);
}

export function dayRange(text: string): Result<DayRange, Mend> {
  const match = /^(.{10})\.\.(.{10})$/.exec(text);
  const from = parseDay(match?.[1] ?? '');
  const to = parseDay(match?.[2] ?? '');
  return from !== null && to !== null && from <= to ? ok({ from, to }) : err({ kind: 'days' });
}

export function formatRange({ from, to }: DayRange): string {
  return `${formatDay(from)}..${formatDay(to)}`;
}

/** Versions from 1 to `current`. */
export function version(current: number): ReadValue<number> {
  return (text) => {
    const found = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
    if (found > current) return err({ kind: 'newer', current });
    return found > 0 ? ok(found) : err({ kind: 'version', current });
  };
}
