/** Reads the order of a dataset's rows back, and with it the day that each row stands on. The rules: `event-order.ts`. */
import type { DayNumber } from './calendar.ts';
import type { EventIndex } from './dataset/event-index.ts';
import { latestDay, orderDay } from './event-date.ts';

type Rows = Pick<EventIndex, 'dates' | 'events'>;

/** Null for a date that is none. */
type Days = readonly (DayNumber | null)[];

/**
 * The day that each row stands on: the first possible one, or that of what its date follows, if that is later. Null when rows
 * stand before what they follow, apart from others of their date, out of order, or on a day that their date rules out. O(rows).
 */
export function rowDays(rows: Rows): Days | null {
  const days = daysOfDates(rows);
  if (!days || !inOrder(rows, days)) return null;
  return rows.events.date.map((date) => days[date] ?? null);
}

/** By date. What is followed stands further up, so that its day is known when it is asked for. */
function daysOfDates({ dates, events }: Rows): Days | null {
  const days = dates.map(orderDay);
  for (const [row, date] of events.date.entries()) {
    for (const before of events.follows[row] ?? []) {
      const [mine, other] = [days[date] ?? null, days[events.date[before] ?? -1] ?? null];
      if (before >= row || mine === null || other === null) return null;
      if (other > mine) days[date] = other;
    }
  }
  return days;
}

function inOrder({ dates, events }: Rows, days: Days): boolean {
  const seen = new Set<number>();
  let reached = -Infinity;
  return events.date.every((date, row) => {
    if (date === events.date[row - 1]) return true;
    const day = days[date] ?? Infinity;
    const latest = (dates[date] && latestDay(dates[date])) ?? Infinity;
    const stands = !seen.has(date) && day >= reached && day <= latest;
    seen.add(date);
    reached = day;
    return stands;
  });
}
