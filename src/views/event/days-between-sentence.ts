import { capitalise } from '#domain/capitalise.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import { daysBetween } from '#domain/days-between.ts';
import { daysBetweenWords } from '#domain/days-between-words.ts';
import { type EventDate, isExactDay, orderDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { joined } from '#domain/point-words.ts';
import { and } from '#messages/dates.ts';
import * as words from '#messages/daysBetween.ts';
import { spokenLocale } from '#messages/say.ts';

type Dated = Pick<EventRow, 'title' | 'date'>;

/** `7 days between this and ‘First meeting’ (2 and 9 April 2025).`; `this` is the open event. */
export function daysBetweenSentence(open: Pick<Dated, 'date'>, other: Dated): string {
  const between = daysBetween(open.date, other.date);
  const named = { title: other.title, dates: datesWords(open.date, other.date) };
  if (between.kind === 'untold') return words.untold(named);
  const told = { ...named, length: capitalise(daysBetweenWords(between)) };
  if (between.most === 0) return words.sameDay(told);
  const isRange = between.most !== null && between.fewest > 0 && between.fewest !== between.most;
  if (!isRange) return words.between(told);
  return between.first === 'a' ? words.fromThis(told) : words.toThis(told);
}

/** Both dates: certain days in their order, others as they stand, this one's first. */
function datesWords(open: EventDate, other: EventDate): string {
  const [one, two] = [orderDay(open), orderDay(other)];
  if (!isExactDay(open) || !isExactDay(other) || one === null || two === null)
    return words.twoDates({ one: dateWords(open), two: dateWords(other) });
  return one === two ? dateWords(open) : inOrder(one, two);
}

function inOrder(one: DayNumber, two: DayNumber): string {
  const [from, to] = one < two ? [one, two] : [two, one];
  return joined(from, to, spokenLocale(), { day: 'numeric', month: 'long', year: 'numeric' }, and());
}
