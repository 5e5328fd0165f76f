/** A date as two numbers: the day that it stands on, and how it lies around that day, which few dates do in a way of their own. */
import { assertNever } from '#base/assert-never.ts';
import { type DayNumber, FIRST_DAY, LAST_DAY } from '../calendar.ts';
import { type DatePoint, type EventDate, orderDay } from '../event-date.ts';
import { type EventColumns, NO_DAY } from './event-columns.ts';

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

/**
 * What does not hold of some row, in words; null where every date can be written out: its own day and all that its shape adds are
 * days that a calendar can name, and only what is not dated has no day. One pass: of 100 000 rows about a millisecond.
 */
export function daysFault({ day, shape }: EventColumns, shapes: readonly EventDate[]): string | null {
  const [first, last] = [new Float64Array(shapes.length), new Float64Array(shapes.length)];
  for (const [code, date] of shapes.entries()) [first[code], last[code]] = daysFor(date);
  for (let row = 0; row < day.length; row++) {
    const [on, code] = [day[row] ?? NO_DAY, shape[row] ?? 0];
    const [from, to] = [first[code] ?? NO_DAY, last[code] ?? NO_DAY];
    if (on >= from && on <= to) continue;
    return (on === NO_DAY) === (from === NO_DAY)
      ? 'has a day that no calendar can name'
      : 'has a day where there is no date, or none where there is one';
  }
  return null;
}

/** The first and the last day that a date of this shape can stand on. */
function daysFor(shape: EventDate): readonly [number, number] {
  if (orderDay(shape) === null) return [NO_DAY, NO_DAY];
  const days = [0, ...pointsOf(shape).flatMap(({ earliest, latest }) => [earliest, latest])];
  return [FIRST_DAY - Math.min(...days), LAST_DAY - Math.max(...days)];
}

function pointsOf(date: EventDate): readonly DatePoint[] {
  if (date.kind === 'unknown') return [];
  return date.kind === 'point' ? [date.at] : [date.from, date.to].filter((point) => point !== null);
}
