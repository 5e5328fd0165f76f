/** What is said of an event's place in time: how long after the one before it, or, where its own day is not known, when it may have been. */
import { dateWords } from '#domain/date-words.ts';
import { type DaysBetween, daysBetween } from '#domain/days-between.ts';
import type { EventDate } from '#domain/event-date.ts';
import { laterWords } from '#domain/later-words.ts';
import * as dates from '#messages/dates.ts';
import * as words from '#messages/read.ts';

/**
 * `3 days later`, `the same day`, `8 years later`, `at least 3 days later`, `some day in July 2025`; null where nothing is before,
 * or the other date tells nothing of the time between.
 */
export function whenWords(date: EventDate, before: EventDate | null): string | null {
  const own = vagueWords(date);
  if (own !== null) return own;
  return before && passedWords(daysBetween(before, date));
}

/** Of a date that is no day from which others could be counted. What lasted counts from its beginning. */
function vagueWords(date: EventDate): string | null {
  switch (date.kind) {
    case 'point':
      return date.at.precision === 'day' ? null : pointWords(date);
    case 'span':
      return date.from ? null : dateWords(date);
    default:
      return dateWords(date);
  }
}

function pointWords(date: Extract<EventDate, { kind: 'point' }>): string {
  const { approximate, uncertain } = date.at;
  const told = dateWords(date);
  return approximate || uncertain ? told : words.someDayIn({ date: told });
}

function passedWords(between: DaysBetween): string | null {
  if (between.kind === 'untold') return null;
  const { fewest, most, rough } = between;
  if (most === fewest) {
    const passed = most === 0 ? dates.sameDay() : lengthWords(most);
    return rough ? dates.aboutLong({ days: passed }) : passed;
  }
  // It may have been before the other, or on the same day: the order of the list is all that is known.
  if (fewest === 0) return null;
  const about = most === null ? null : laterWords((fewest + most) / 2);
  if (about !== null && laterWords(fewest) !== null) return dates.aboutLong({ days: about });
  return dates.atLeast({ days: words.daysLater({ count: fewest }) });
}

function lengthWords(days: number): string {
  return laterWords(days) ?? words.daysLater({ count: days });
}
