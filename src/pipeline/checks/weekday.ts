/** Where the words that date an event name a weekday, the day must be that weekday. */
import { addDays, type DayNumber, formatDay, weekday } from '#domain/calendar.ts';
import { type DatePoint, earliestDay, type EventDate, latestDay } from '#domain/event-date.ts';
import { WEEKDAYS, type Weekday } from '#domain/vocabulary.ts';
import type { Book, Event } from '../book.ts';
import { fallsOn } from '../derivation/chosen.ts';
import { leadsOn } from '../derivation/readings.ts';
import { fault, type Problem } from '../problem.ts';
import { type DatingQuote, datingQuotes } from './dating-quotes.ts';
import { inWords } from './lists.ts';

export function checkWeekdays(book: Book): readonly Problem[] {
  const quotesOf = datingQuotes(book);
  return book.events.flatMap((event) => {
    const { date } = event;
    if (!date) return [];
    const quotes = quotesOf(event);
    return [
      ...checkGiven(event, date, quotes),
      ...quotes.flatMap((quote) => checkOther(event, quote, quotes)),
      ...quotes.flatMap((quote) => checkQuote(event, date, quote)),
    ];
  });
}

/** False where a weekday is given that the date is not. */
export function isOnWeekday({ fields }: Event, date: EventDate): boolean {
  const given = fields.dateBasis?.weekday;
  return given === undefined || mayBe(date, given);
}

function checkGiven(event: Event, date: EventDate, quotes: readonly DatingQuote[]): readonly Problem[] {
  const given = event.fields.dateBasis?.weekday;
  if (given === undefined) return [];
  const at = event.at(['dateBasis', 'weekday']);
  const problems: Problem[] = [];
  if (date.kind === 'unknown') {
    problems.push(fault(at, 'A weekday is given, and no date.', 'Give the date, or take the weekday away.'));
  } else if (!mayBe(date, given)) {
    problems.push(fault(at, `${isOn(event, date)}, not on a ${given}.`, mendDay(date, given)));
  }
  if (!quotes.some(({ quote }) => weekdaysIn(quote).includes(given))) {
    const mend = `Name the excerpt that says "${given}" in dateBasis.by, or take the weekday away.`;
    problems.push(fault(at, `No quote that dates this event says "${given}".`, mend));
  }
  return problems;
}

/** A quote that names another weekday than the one that is given, beside one that names it. */
function checkOther(
  event: Event,
  { at, quote, readings }: DatingQuote,
  quotes: readonly DatingQuote[],
): readonly Problem[] {
  const given = event.fields.dateBasis?.weekday;
  const named = weekdaysIn(quote);
  if (given === undefined || named.length === 0 || named.includes(given)) return [];
  if (!quotes.some((other) => weekdaysIn(other.quote).includes(given))) return [];
  const isThat = readings.length > 0 ? readings.some((one) => fallsOn(one, given)) : leadsOn(quote);
  if (isThat) return [];
  const message = `This quote says ${inWords(named)}, and dateBasis.weekday says ${given}.`;
  const mend = 'Correct the weekday. If the quote dates something else, take it out of "by".';
  return [fault(event.at(['dateBasis', 'by', at]), message, mend)];
}

/** Only where the days cannot be counted: else they are compared with the date themselves. */
function checkQuote(event: Event, date: EventDate, { at, quote, readings }: DatingQuote): readonly Problem[] {
  const named = weekdaysIn(quote);
  if (date.kind === 'unknown' || readings.length > 0 || named.length === 0) return [];
  if (leadsOn(quote) || isGiven(event, named) || named.some((day) => mayBe(date, day))) return [];
  const message = `This quote says ${inWords(named)}, and ${isOn(event, date)}.`;
  const mend = `${mendDay(date, named[0] ?? 'Monday')} If the quote dates something else, take it out of "by".`;
  return [fault(event.at(['dateBasis', 'by', at]), message, mend)];
}

/** Then the weekday that is given has been compared already. */
function isGiven({ fields }: Event, named: readonly Weekday[]): boolean {
  const given = fields.dateBasis?.weekday;
  return given !== undefined && named.includes(given);
}

function weekdaysIn(quote: string): readonly Weekday[] {
  return WEEKDAYS.filter((day) => new RegExp(`\\b${day}s?\\b`, 'i').test(quote));
}

/** For a span, its first or its last day; for days to choose from, any of them. */
function mayBe(date: EventDate, day: Weekday): boolean {
  if (date.kind === 'span') return [date.from, date.to].some((end) => end !== null && holds(end, day));
  const [earliest, latest] = [earliestDay(date), latestDay(date)];
  return earliest === null || latest === null || holds({ earliest, latest }, day);
}

function holds({ earliest, latest }: Pick<DatePoint, 'earliest' | 'latest'>, day: Weekday): boolean {
  const days = Math.min(7, latest - earliest + 1);
  return Array.from({ length: days }, (_, i) => weekday(addDays(earliest, i))).includes(day);
}

/** `2025-04-10 is on a Thursday` */
function isOn({ fields }: Event, date: EventDate): string {
  const first = earliestDay(date);
  const text = fields.date ?? '';
  return first === latestDay(date) && first !== null
    ? `${text} is on a ${weekday(first)}`
    : `${text} falls on none`;
}

function mendDay(date: EventDate, day: Weekday): string {
  const near = earliestDay(date) ?? latestDay(date);
  const hint = near === null ? '' : `: the nearest ${day} is ${formatDay(nearest(near, day))}`;
  return `Correct the date${hint}.`;
}

function nearest(from: DayNumber, day: Weekday): DayNumber {
  const shifts = [0, -1, 1, -2, 2, -3, 3];
  return addDays(from, shifts.find((shift) => weekday(addDays(from, shift)) === day) ?? 0);
}
