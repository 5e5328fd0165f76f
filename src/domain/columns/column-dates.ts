/** A date as two numbers: the day that it stands on, and how it lies around that day, which few dates do in a way of their own. */
import { assertNever } from '#base/assert-never.ts';
import type { DayNumber } from '../calendar.ts';
import type { DatePoint, EventDate } from '../event-date.ts';

/** The date with all its days moved by so many days. */
export function shifted(date: EventDate, days: number): EventDate {
  switch (date.kind) {
    case 'unknown':
      return date;
    case 'point':
      return { kind: 'point', at: shiftedPoint(date.at, days) };
    case 'span':
    case 'within':
      return {
        kind: date.kind,
        from: date.from && shiftedPoint(date.from, days),
        to: date.to && shiftedPoint(date.to, days),
      };
    default:
      return assertNever(date);
  }
}

function shiftedPoint(point: DatePoint, days: number): DatePoint {
  return {
    ...point,
    earliest: (point.earliest + days) as DayNumber,
    latest: (point.latest + days) as DayNumber,
  };
}
