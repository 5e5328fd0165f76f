import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DayNumber, formatDay } from '#domain/calendar.ts';
import type { DatePoint, EventDate } from '#domain/event-date.ts';
import { readEdtf } from './read-edtf.ts';

/** `within 2025-04-10…2025-04-10 / open` */
function told(text: string): string {
  const date = readEdtf(text);
  return date.ok ? words(date.value) : `${date.error.message}. ${date.error.mend}`;
}

function words(date: EventDate): string {
  if (date.kind === 'unknown') return 'unknown';
  if (date.kind === 'point') return `point ${wordsOf(date.at)}`;
  return `${date.kind} ${wordsOf(date.from)} / ${wordsOf(date.to)}`;
}

function wordsOf(point: DatePoint | null): string {
  if (!point) return 'open';
  const signs = `${point.approximate ? '~' : ''}${point.uncertain ? '?' : ''}`;
  const [first, last] = [formatDay(point.earliest), formatDay(point.latest)];
  return `${first === last ? first : `${first}…${last}`} ${point.precision}${signs}`;
}

describe('readEdtf', () => {
  it.each([
    ['2025-04-02', 'point 2025-04-02 day'],
    ['2025-04', 'point 2025-04-01…2025-04-30 month'],
    ['2024-02-XX', 'point 2024-02-01…2024-02-29 month'],
    ['2003', 'point 2003-01-01…2003-12-31 year'],
    ['2003-XX', 'point 2003-01-01…2003-12-31 year'],
    ['2003-XX-XX', 'point 2003-01-01…2003-12-31 year'],
    ['201X', 'point 2010-01-01…2019-12-31 decade'],
    ['201~', 'point 2010-01-01…2019-12-31 decade~'],
    ['19XX', 'point 1900-01-01…1999-12-31 century'],
    ['18', 'point 1800-01-01…1899-12-31 century'],
    ['2025-21', 'point 2025-03-01…2025-05-31 season'],
    ['2023-24', 'point 2023-12-01…2024-02-29 season'],
    ['2025-32', 'point 2025-06-01…2025-08-31 season'],
    ['2025-34', 'point 2025-04-01…2025-06-30 season'],
    ['2025-38', 'point 2025-05-01…2025-08-31 season'],
    ['2025-41', 'point 2025-07-01…2025-12-31 season'],
    ['2025-04-10?', 'point 2025-04-10 day?'],
    ['2025-04~', 'point 2025-04-01…2025-04-30 month~'],
    ['2025-~04', 'point 2025-04-01…2025-04-30 month~'],
    ['1985-04-12%', 'point 1985-04-12 day~?'],
    ['2025-07-12/2025-07-13', 'span 2025-07-12 day / 2025-07-13 day'],
    ['2011~/2024-12', 'span 2011-01-01…2011-12-31 year~ / 2024-12-01…2024-12-31 month'],
    ['2024-12?/..', 'span 2024-12-01…2024-12-31 month? / open'],
    ['2024-12/', 'span 2024-12-01…2024-12-31 month / open'],
    ['/2024-12-08', 'span open / 2024-12-08 day'],
    ['[2025-04-10..2025-07-16]', 'within 2025-04-10 day / 2025-07-16 day'],
    ['[..2025-07-22]', 'within open / 2025-07-22 day'],
    ['[2025-04-10..]', 'within 2025-04-10 day / open'],
    ['[2025-04-10,2025-04-12]', 'within 2025-04-10 day / 2025-04-12 day'],
    ['{2025-04-10..2025-04-12}', 'span 2025-04-10 day / 2025-04-12 day'],
    ['unknown', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['2 April 2025', /^"2 April 2025" is not a date\. Write EDTF:/],
    ['2025-02-30', /There is no such day/],
    ['2025-4-2', /Did you mean 2025-04-02\?/],
    ['2025-07-13/2025-07-12', /exchange the two dates/],
    ['[2025-07-13..2025-07-12]', /ends before it begins/],
    ['2025-04-02T10:00:00Z', /tells a time of day/],
    ['{2025-04-10,2025-04-12}', /lists several dates/],
    ['../..', /has no bound/],
    ['Y17E7', /is out of reach/],
    ['-0044', /is out of reach/],
    ['2X25', /is too open/],
  ])('%s is refused with a way to mend it', (text, expected) => {
    expect(told(text)).toMatch(expected);
  });

  it('reads any day, and any two days in turn', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((value) => value as DayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30_000 }), (first, length) => {
        const last = addDays(first, length);
        expect(told(formatDay(first))).toBe(`point ${formatDay(first)} day`);
        // What the library makes of a day, to the order of its fields: dates are compared as JSON.
        const among = readEdtf(`[${formatDay(first)}..${formatDay(first)}]`);
        const alone = readEdtf(formatDay(first));
        const from = among.ok && among.value.kind === 'within' && among.value.from;
        expect(JSON.stringify(alone.ok && alone.value)).toBe(JSON.stringify({ kind: 'point', at: from }));
        const both = `${formatDay(first)} day / ${formatDay(last)} day`;
        expect(told(`${formatDay(first)}/${formatDay(last)}`)).toBe(`span ${both}`);
        expect(told(`[${formatDay(first)}..${formatDay(last)}]`)).toBe(`within ${both}`);
      }),
    );
  });
});
