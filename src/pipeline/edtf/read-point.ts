/** One date of EDTF as the days that it may mean. */
import type { EdtfDate, EdtfPoint, EdtfSeason } from 'edtf';
import { assertNever } from '#base/assert-never.ts';
import { err, ok, type Result } from '#base/result.ts';
import {
  type DayNumber,
  dayNumber,
  FIRST_DAY,
  LAST_DAY,
  lastDayOfMonth,
  MS_PER_DAY,
} from '#domain/calendar.ts';
import type { DatePoint, DatePrecision } from '#domain/event-date.ts';
import { monthsOf } from './seasons.ts';

export interface DateFault {
  /** Follows the text as written: "… is not a date". */
  readonly message: string;
  readonly mend: string;
}

export function readPoint(point: EdtfPoint): Result<DatePoint, DateFault> {
  const precision = precisionOf(point);
  if (!precision.ok) return precision;
  const days = daysOf(point);
  if (days.earliest < FIRST_DAY || days.latest > LAST_DAY) {
    return err({ message: 'is out of reach', mend: 'Years run from 0000 to 9999.' });
  }
  return ok({
    ...days,
    precision: precision.value,
    approximate: isOn(point.approximate),
    uncertain: isOn(point.uncertain),
  });
}

function daysOf(point: EdtfPoint): Pick<DatePoint, 'earliest' | 'latest'> {
  return point.type === 'Season'
    ? daysOfSeason(point)
    : { earliest: dayOf(point.min), latest: dayOf(point.max) };
}

function daysOfSeason({ values: [year, season] }: EdtfSeason): Pick<DatePoint, 'earliest' | 'latest'> {
  const { first, count } = monthsOf(season);
  const last = first + count - 1;
  return {
    earliest: dayNumber(year, first, 1),
    latest: last > 12 ? lastDayOfMonth(year + 1, last - 12) : lastDayOfMonth(year, last),
  };
}

function dayOf(milliseconds: number): DayNumber {
  return Math.floor(milliseconds / MS_PER_DAY) as DayNumber;
}

function precisionOf(point: EdtfPoint): Result<DatePrecision, DateFault> {
  switch (point.type) {
    case 'Season':
      return ok('season');
    case 'Decade':
      return ok('decade');
    case 'Century':
      return ok('century');
    case 'Date':
      return precisionOfDate(point);
    default:
      return assertNever(point);
  }
}

const DAY_BITS = 0b1100_0000;
const MONTH_BITS = 0b0011_0000;
const YEAR_BITS = 0b0000_1111;

/** Digits that are left open (`201X`, `2025-04-XX`) take away as much. */
function precisionOfDate({ precision, unspecified }: EdtfDate): Result<DatePrecision, DateFault> {
  const open = unspecified.value;
  const openYear = open & YEAR_BITS;
  if (precision === 0) return err({ message: 'tells a time of day', mend: 'Write the calendar day alone.' });
  if (openYear === 0b1000) return ok('decade');
  if (openYear === 0b1100) return ok('century');
  if (openYear > 0)
    return err({ message: 'is too open', mend: 'Only the last digits can be X: 201X, 20XX.' });
  if ((open & MONTH_BITS) > 0 || precision === 1) return ok('year');
  return ok((open & DAY_BITS) > 0 || precision === 2 ? 'month' : 'day');
}

function isOn(qualifier: EdtfPoint['uncertain']): boolean {
  return typeof qualifier === 'boolean' ? qualifier : qualifier.value > 0;
}
