import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#domain/calendar.ts';
import { WEEKDAYS } from '#domain/vocabulary.ts';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { writtenDays } from './day-ranges.ts';
import { readingsOf } from './readings.ts';

/** 10 April 2025 was a Thursday. */
const read = (quote: string, published = '2025-04-10') =>
  readingsOf(quote, dateOf(published)).map(({ words, days }) => `${words}: ${writtenDays(days)}`);

describe('words that count from a publication', () => {
  it.each([
    ['They met on Wednesday in Baku', '2025-04-10', 'on Wednesday: 2025-04-09'],
    ['Wednesday’s talks', '2025-04-10', 'Wednesday: 2025-04-09'],
    ['confirmed on Thursday', '2025-04-10', 'on Thursday: 2025-04-10'],
    ['On Friday, he spoke', '2025-04-10', 'On Friday: 2025-04-04'],
    ['on Wednesday', '[2025-04-10..2025-04-15]', 'on Wednesday: 2025-04-09'],
    ['on Sunday', '[2025-07-16..2025-07-22]', 'on Sunday: 2025-07-13 or 2025-07-20'],
    ['Last week, jets struck', '[2025-04-10..2025-04-11]', 'Last week: 2025-03-31 to 2025-04-06'],
    ['last week', '[2025-04-06..2025-04-07]', 'last week: 2025-03-24 to 2025-04-06'],
    ['earlier this week that', '[2025-04-10..2025-04-11]', 'earlier this week: 2025-04-06 to 2025-04-10'],
    ['earlier this week', '2025-04-07', 'earlier this week: 2025-04-06'],
    ['a visit over the weekend', '2025-07-18', 'over the weekend: 2025-07-12 to 2025-07-13'],
    [
      'over the weekend',
      '[2025-07-16..2025-07-22]',
      'over the weekend: 2025-07-12 to 2025-07-13 or 2025-07-19 to 2025-07-20',
    ],
    ['over the weekend', '2025-07-19', 'over the weekend: 2025-07-12 to 2025-07-13 or 2025-07-19'],
    ['he said yesterday', '[2025-04-10..2025-04-11]', 'yesterday: 2025-04-09 to 2025-04-10'],
    ['the talks\nlast\n week', '2025-04-10', 'last week: 2025-03-31 to 2025-04-06'],
  ])('“%s”, published %s', (quote, published, expected) => {
    expect(read(quote, published)).toEqual([expected]);
  });

  it('may lead on to the night before', () => {
    expect(read('confirmed on Thursday that officials met the previous night')).toEqual([
      'on Thursday: 2025-04-10',
      'on Thursday … the previous night: 2025-04-09',
    ]);
  });

  it.each([
    ['nearly a decade in Syria'],
    ['That evening, they dined'],
    ['the three Wednesdays of April'],
    ['since last week'],
    ['will meet next Wednesday'],
    ['last Wednesday'],
    ['until Wednesday'],
    ['every Wednesday'],
    ['on Wednesday, after the strikes'],
    ['last weekend'],
    ['on April 9'],
  ])('“%s” gives nothing', (quote) => {
    expect(read(quote)).toEqual([]);
  });

  it.each(['unknown', '[..2025-04-10]', '2025', '2025-04-10~'])(
    'published %s, nothing can be counted',
    (published) => {
      expect(read('on Wednesday', published)).toEqual([]);
    },
  );

  const DAY = fc
    .integer({ min: -20_000, max: 40_000 })
    .map((days) => addDays(pointOf('1970-01-01').earliest, days));
  const at = (from: number, to: number) => ({
    kind: 'within' as const,
    from: { ...pointOf('1970-01-01'), earliest: addDays(pointOf('1970-01-01').earliest, from) },
    to: { ...pointOf('1970-01-01'), latest: addDays(pointOf('1970-01-01').earliest, to) },
  });

  it('a weekday is the last such day of the seven that end with publication', () => {
    fc.assert(
      fc.property(DAY, fc.constantFrom(...WEEKDAYS), (day, named) => {
        const [reading] = readingsOf(`on ${named}`, at(day, day));
        const { from, to } = reading?.days[0] ?? { from: NaN, to: NaN };
        expect(from).toBe(to);
        expect(weekday(addDays(day, from - day))).toBe(named);
        expect(day - from).toBeGreaterThanOrEqual(0);
        expect(day - from).toBeLessThan(7);
      }),
    );
  });

  it('a publication that is known less well never rules a day out', () => {
    const WORDS = fc.constantFrom(
      'on Sunday',
      'last week',
      'earlier this week',
      'over the weekend',
      'yesterday',
    );
    fc.assert(
      fc.property(DAY, fc.nat({ max: 9 }), fc.nat({ max: 9 }), WORDS, (day, before, after, words) => {
        const narrow = readingsOf(words, at(day, day))[0]?.days ?? [];
        const wide = readingsOf(words, at(day - before, day + after))[0]?.days ?? [];
        expect(narrow.length).toBeGreaterThan(0);
        for (const { from, to } of narrow)
          expect(wide.some((range) => range.from <= from && to <= range.to)).toBe(true);
        for (const { from, to } of wide) expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
