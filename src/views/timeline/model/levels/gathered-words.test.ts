import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { Gathered } from './gathered.ts';
import { gatheredName, shortNumber } from './gathered-words.ts';

const days = { start: dayNumber(2025, 7, 12), end: dayNumber(2025, 7, 20) };
const bin: Gathered = {
  kind: 'gathered',
  key: 'strike/~4.1',
  reach: days,
  count: 37,
  before: 0,
  after: 0,
  days,
  known: { count: 37, days },
  mostly: { category: 'strike', all: false },
  lane: null,
  own: { from: 0, to: 37 },
  drawn: new Set(),
};

it('says how many, when, and what most of them are', () => {
  expect(gatheredName(bin)).toBe('37 events, 12 to 19 July 2025, mostly strikes');
  expect(gatheredName({ ...bin, mostly: { category: 'talks', all: true } })).toBe(
    '37 events, 12 to 19 July 2025, all talks',
  );
  expect(gatheredName({ ...bin, lane: 'Israel' })).toBe(
    '37 events, 12 to 19 July 2025, mostly strikes, lane Israel',
  );
  expect(gatheredName({ ...bin, mostly: null, count: 1204 })).toBe('1,204 events, 12 to 19 July 2025');
});

it('tells apart what reaches in from outside', () => {
  expect(gatheredName({ ...bin, count: 40, before: 2, after: 1, mostly: null })).toBe(
    '40 events, 37 of them 12 to 19 July 2025, 2 reaching in from earlier, 1 reaching in from later',
  );
  expect(gatheredName({ ...bin, count: 40, before: 40, days: null, known: null, mostly: null })).toBe(
    '40 events, 40 reaching in from earlier',
  );
});

it('tells apart what would stretch the days beyond the bin', () => {
  const decade = { start: dayNumber(2020, 1, 1), end: dayNumber(2030, 1, 1) };
  const wider = { ...bin, count: 40, days: decade };
  expect(gatheredName(wider)).toBe(
    '40 events, 37 of them 12 to 19 July 2025, 3 on less certain days, mostly strikes',
  );
  expect(gatheredName({ ...wider, count: 42, before: 2, mostly: null })).toBe(
    '42 events, 37 of them 12 to 19 July 2025, 3 on less certain days, 2 reaching in from earlier',
  );
  expect(gatheredName({ ...bin, count: 3, days: decade, known: null, mostly: null })).toBe(
    '3 events, 1 January 2020 to 31 December 2029',
  );
});

it('shortens what has no room', () => {
  expect([37, 1204, 12_345, 1_234_567].map(shortNumber)).toEqual(['37', '1,204', '12.3k', '1.23m']);
});
