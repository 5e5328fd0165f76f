import { capitalise } from '#domain/capitalise.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import { daysBetween } from '#domain/days-between.ts';
import { daysBetweenWords } from '#domain/days-between-words.ts';
import { type EventDate, isExactDay, orderDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { joined } from '#domain/point-words.ts';

type Dated = Pick<EventRow, 'title' | 'date'>;

/** `7 days between this and ‘First meeting’ (2 and 9 April 2025)`; `this` is the open event. */
export function daysBetweenSentence(open: Pick<Dated, 'date'>, other: Dated): string {
  const between = daysBetween(open.date, other.date);
  const words = daysBetweenWords(between);
  const name = `‘${other.title}’`;
  const dates = `(${datesWords(open.date, other.date)})`;
  if (between.kind === 'untold') return `How many days lie between this and ${name} ${words} ${dates}`;
  if (between.most === 0) return `${capitalise(words)}: this and ${name} ${dates}`;
  const isRange = between.most !== null && between.fewest > 0 && between.fewest !== between.most;
  if (!isRange) return `${capitalise(words)} between this and ${name} ${dates}`;
  const way = between.first === 'a' ? `from this to ${name}` : `from ${name} to this`;
  return `${capitalise(words)} ${way} ${dates}`;
}

/** Both dates: certain days in their order, others as they stand, this one's first. */
function datesWords(open: EventDate, other: EventDate): string {
  const [one, two] = [orderDay(open), orderDay(other)];
  if (!isExactDay(open) || !isExactDay(other) || one === null || two === null)
    return `${dateWords(open)}; ${dateWords(other)}`;
  return one === two ? dateWords(open) : inOrder(one, two);
}

function inOrder(one: DayNumber, two: DayNumber): string {
  const [from, to] = one < two ? [one, two] : [two, one];
  return joined(from, to, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }, 'and');
}
