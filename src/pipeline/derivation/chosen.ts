/** Which reading of a quote is about the event. */
import { weekday } from '#domain/calendar.ts';
import type { EventDate } from '#domain/event-date.ts';
import type { Weekday } from '#domain/vocabulary.ts';
import { mayBeOn } from './day-ranges.ts';
import type { Reading } from './readings.ts';

interface Dated {
  readonly date: EventDate;
  /** Where the author says which weekday is the event's. */
  readonly weekday?: Weekday | undefined;
}

/** Those that the date allows; where a weekday is given and some reading falls on it, of these alone. */
export function chosenReadings(
  readings: readonly Reading[],
  { date, weekday: given }: Dated,
): readonly Reading[] {
  const onIt = readings.filter((reading) => fallsOn(reading, given));
  return (onIt.length > 0 ? onIt : readings).filter(({ days }) => mayBeOn(date, days));
}

/** True when all that it allows are single days, and each is this weekday. */
export function fallsOn({ days }: Reading, given: Weekday | undefined): boolean {
  return days.every(({ from, to }) => from === to && weekday(from) === given);
}
