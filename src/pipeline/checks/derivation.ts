/** Where the words that date an event count from a publication, they are counted anew, and the date must be what they allow. */
import type { EventDate } from '#domain/event-date.ts';
import type { Book, Event } from '../book.ts';
import { chosenReadings } from '../derivation/chosen.ts';
import { writtenDays } from '../derivation/day-ranges.ts';
import { fault, type Problem } from '../problem.ts';
import { type DatingQuote, datingQuotes } from './dating-quotes.ts';
import { inWords } from './lists.ts';
import { isOnWeekday } from './weekday.ts';

export function checkDerivation(book: Book): readonly Problem[] {
  const quotesOf = datingQuotes(book);
  return book.events.flatMap((event) => {
    const { date } = event;
    // Where the date is not the weekday that is given, that has been said already.
    if (!date || date.kind === 'unknown' || !isOnWeekday(event, date)) return [];
    return quotesOf(event).flatMap((quote) => checkQuote(event, date, quote));
  });
}

function checkQuote(event: Event, date: EventDate, dating: DatingQuote): readonly Problem[] {
  const { readings, source, published } = dating;
  const weekday = event.fields.dateBasis?.weekday;
  if (readings.length === 0 || chosenReadings(readings, { date, weekday }).length > 0) return [];
  const means = readings.map(({ words, days }) => `"${words}", which is ${writtenDays(days)}`);
  const message = `This quote, published ${published}, says ${inWords(means)}; the date is ${event.fields.date ?? ''}.`;
  const mend = `Correct the date, or when ${source} was published. If the quote dates something else, take it out of "by".`;
  return [fault(event.at(['dateBasis', 'by', dating.at]), message, mend)];
}
