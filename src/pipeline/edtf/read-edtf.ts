/** From EDTF as authors write it (levels 0 to 2) to the date that the page works on. */
import edtf, { type EdtfInterval, type EdtfPoint, type EdtfSet } from 'edtf';
import { assertNever } from '#base/assert-never.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type DayNumber, parseDay } from '#domain/calendar.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import { type DateFault, readPoint } from './read-point.ts';

export const UNKNOWN = 'unknown';

type Bound = DatePoint | null;

const EXAMPLES =
  'Write EDTF: 2025-04-02, 2025-04, 2025-04-10?, 2025-07-12/2025-07-13, "[2025-04-10..2025-07-16]", or unknown.';

/** The library takes a tenth of a millisecond for a date, and in tables the same dates come again and again. */
const known = new Map<string, Result<EventDate, DateFault>>();
const MOST_KNOWN = 20_000;

export function readEdtf(text: string): Result<EventDate, DateFault> {
  const before = known.get(text);
  if (before) return before;
  const date = readAnew(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, date);
  return date;
}

function readAnew(text: string): Result<EventDate, DateFault> {
  if (text === UNKNOWN) return ok({ kind: 'unknown' });
  const day = parseDay(text);
  if (day !== null) return ok({ kind: 'point', at: pointOf(day) });
  const parsed = parse(text);
  if (!parsed) return err({ message: `"${text}" is not a date`, mend: mendOf(text) });
  const date = readDate(parsed);
  return date.ok ? inTurn(date.value, text) : named(text, date.error);
}

/** Most dates are plain days, which need no library. */
function pointOf(day: DayNumber): DatePoint {
  return { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false };
}

function parse(text: string): ReturnType<typeof edtf> | null {
  try {
    return edtf(text, { level: 2 });
  } catch {
    return null;
  }
}

function readDate(parsed: ReturnType<typeof edtf>): Result<EventDate, DateFault> {
  switch (parsed.type) {
    case 'Interval':
      return readInterval(parsed);
    case 'Set':
      return readSet(parsed, 'within');
    case 'List':
      return readSet(parsed, 'span');
    case 'Year':
      return err({ message: 'is out of reach', mend: 'Years run from 0000 to 9999.' });
    case 'Date':
    case 'Decade':
    case 'Century':
    case 'Season': {
      const point = readPoint(parsed);
      return point.ok ? ok({ kind: 'point', at: point.value }) : point;
    }
    default:
      return assertNever(parsed);
  }
}

function readInterval({ lower, upper }: EdtfInterval): Result<EventDate, DateFault> {
  const from = readBound(lower);
  const to = readBound(upper);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (!from.value && !to.value) {
    return err({ message: 'has no bound', mend: `Write ${UNKNOWN} where nothing is known.` });
  }
  return ok({ kind: 'span', from: from.value, to: to.value });
}

function readBound(bound: EdtfPoint | number | null): Result<Bound, DateFault> {
  return bound === null || typeof bound === 'number' ? ok(null) : readPoint(bound);
}

/** `[a..b]`, `[a, b]`: one of them; `{a..b}`: all of them, which is a span where they follow one another. */
function readSet({ values, earlier, later }: EdtfSet, kind: 'within' | 'span'): Result<EventDate, DateFault> {
  if (kind === 'span' && (values.length !== 1 || !values.every(Array.isArray))) {
    return err({ message: 'lists several dates', mend: 'Write an event for each, or a span: a/b.' });
  }
  const points: DatePoint[] = [];
  for (const value of values.flat() as readonly EdtfPoint[]) {
    const point = readPoint(value);
    if (!point.ok) return point;
    points.push(point.value);
  }
  const [from, to] = [points[0] ?? null, points.at(-1) ?? null];
  return ok({ kind, from: earlier ? null : from, to: later ? null : to });
}

/** The library compares the two ends of an interval, but not of a set. */
function inTurn(date: EventDate, text: string): Result<EventDate, DateFault> {
  if ('from' in date && date.from && date.to && date.from.earliest > date.to.latest) {
    return err({ message: `"${text}" ends before it begins`, mend: 'Exchange the two dates.' });
  }
  return ok(date);
}

function named(text: string, { message, mend }: DateFault): Result<never, DateFault> {
  return err({ message: `"${text}" ${message}`, mend });
}

function mendOf(text: string): string {
  const ends = text.split('/');
  if (ends.length === 2 && ends.every((end) => parse(end))) {
    return 'A span ends after it begins: exchange the two dates, or write the one alone.';
  }
  if (/^\d{4}-\d\d-\d\d[T ]\d/.test(text)) return 'Write the calendar day alone.';
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!day) return EXAMPLES;
  const padded = day.slice(1).map((part) => part.padStart(2, '0'));
  return padded.join('-') === text
    ? 'There is no such day in the calendar.'
    : `Did you mean ${padded.join('-')}?`;
}
