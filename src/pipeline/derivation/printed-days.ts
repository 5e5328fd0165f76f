/** The days that an author's note on an outside reference prints: `Sunday 13 July 2025`, and `16 July` after it. */
import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import { earliestDay, type EventDate, latestDay } from '#domain/event-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PRINTED = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})\\b(?: (\\d{4}))?`, 'g');

/** A day without a year is of the year that was named last, else of the one that is named next. */
export function printedDays(text: string): readonly DayNumber[] {
  const printed = [...text.matchAll(PRINTED)];
  let year = printed.find(([, , , named]) => named !== undefined)?.[3];
  return printed.flatMap(([, day, month, named]) => {
    year = named ?? year;
    return year === undefined ? [] : [dayNumber(Number(year), MONTHS.indexOf(month ?? '') + 1, Number(day))];
  });
}

/** The ends of a date that stand in a reference; null for an end that does not. */
export interface Bounds {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

/** Null where the reference prints neither end of the date: then it bears on it in a way that cannot be computed. */
export function boundsFrom(text: string, date: EventDate): Bounds | null {
  const printed = printedDays(text);
  const ifPrinted = (day: DayNumber | null) => (day !== null && printed.includes(day) ? day : null);
  const bounds = { from: ifPrinted(earliestDay(date)), to: ifPrinted(latestDay(date)) };
  return bounds.from === null && bounds.to === null ? null : bounds;
}
