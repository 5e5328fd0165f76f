/** The steps by which a date was worked out, in words. */
import { assertNever } from '#base/assert-never.ts';
import { addDays, type DayNumber, weekday } from '#domain/calendar.ts';
import type { PrintedDerivation, WordsDerivation } from '#domain/dataset/event-details.ts';
import { dateWords } from '#domain/date-words.ts';
import type { DayRange } from '#domain/day-range.ts';
import { dayWords } from '#domain/day-words.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import { weekdayName } from '#domain/weekday-words.ts';
import { onOrAfter, onOrBefore } from '#messages/dates.ts';
import * as words from '#messages/dating.ts';

/** `Wednesday 9 April 2025`, `Sunday 13 July 2025 or Sunday 20 July 2025`, `some day between 6 and 10 April 2025`. */
export function allowedWords({ days }: WordsDerivation): string {
  const either = days.every(isOneDay) ? words.eitherDay : words.eitherStretch;
  return days.map(rangeWords).reduce((one, other) => either({ one, other }));
}

/** By what rule they follow, to stand under the days. */
export function ruleWords({ rule, days }: WordsDerivation): string {
  const first = days[0]?.from;
  switch (rule) {
    case 'weekday':
      return words.lastWeekday({ weekday: named(first) });
    case 'night-before':
      return words.nightBefore({ weekday: named(first === undefined ? first : addDays(first, 1)) });
    case 'yesterday':
      return words.dayBefore();
    case 'last-week':
      return words.weekBefore();
    case 'earlier-this-week':
      return words.earlierThisWeek();
    case 'weekend':
      return words.lastWeekend();
    default:
      return assertNever(rule);
  }
}

/** What an outside reference tells of a date: its day, or its first or last possible one. */
export function printedWords({ from, to }: PrintedDerivation, date: EventDate): string {
  if (from !== null && from === to) return weekdayWords(from);
  if (from === null) return to === null ? '' : onOrBefore({ date: weekdayWords(to) });
  if (to === null) return onOrAfter({ date: weekdayWords(from) });
  return dateWords({ kind: date.kind === 'span' ? 'span' : 'within', from: point(from), to: point(to) });
}

function rangeWords({ from, to }: DayRange): string {
  return from === to ? weekdayWords(from) : dateWords({ kind: 'within', from: point(from), to: point(to) });
}

function isOneDay({ from, to }: DayRange): boolean {
  return from === to;
}

function weekdayWords(day: DayNumber): string {
  return words.weekdayOf({ weekday: named(day), day: dayWords(day) });
}

function named(day: DayNumber | undefined): string {
  return day === undefined ? words.suchDay() : weekdayName(weekday(day));
}

function point(day: DayNumber): DatePoint {
  return { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false };
}
