import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { type CivilDate, civilDate } from './calendar.ts';
import { daysBetween, type DaysBetween } from './days-between.ts';
import { daysBetweenWords } from './days-between-words.ts';
import { earliestDay, type EventDate, latestDay } from './event-date.ts';

const between = (a: string, b: string) => daysBetween(dateOf(a), dateOf(b));

describe('the days between two events', () => {
  it.each([
    ['2025-04-02', '2025-04-09', '7 days', 'a'],
    ['2025-04-09', '2025-04-02', '7 days', 'b'],
    ['2025-04-08', '2025-04-09', 'one day', 'a'],
    ['2025-04-09', '2025-04-09', 'the same day', null],
    ['2025-04-07', '[2025-04-10..2025-07-14]', 'between 3 and 98 days', 'a'],
    ['[2025-04-10..2025-07-14]', '2025-04-07', 'between 3 and 98 days', 'b'],
    ['[2025-04-09..2025-04-11]', '2025-04-10', 'at most one day', null],
    ['2025-04', '2025-04-01', 'at most 29 days', null],
    ['[..2025-07-22]', '2025-08-11', 'at least 20 days', 'a'],
    ['2025-04-02', '[2025-04-22..]', 'at least 20 days', 'a'],
    ['2011~/2024-12', '2025-04-02', 'roughly between 4,841 and 5,205 days', 'a'],
    ['2025-04-10?', '2025-04-12', 'about 2 days', 'a'],
    ['2025-07-12/2025-07-13', '2025-07-16', '4 days', 'a'],
    ['2024-12/..', '2024-12-08', 'at most 23 days', null],
  ])('%s and %s: %s', (a, b, words, first) => {
    const counted = between(a, b);
    expect(daysBetweenWords(counted)).toBe(words);
    expect(counted).toMatchObject({ first });
  });

  it.each([
    ['unknown', '2025-04-02'],
    ['2025-04-02', 'unknown'],
    ['[..2025-07-22]', '2025-07-01'],
    ['[..2025-07-22]', '[..2025-07-22]'],
    ['2025-05-01', '[2025-04-22..]'],
    ['../2025-07-22', '2025-07-22'],
  ])('%s and %s cannot be told', (a, b) => {
    expect(daysBetweenWords(between(a, b))).toBe('cannot be told');
  });
});

describe('its laws', () => {
  const written = ({ year, month, day }: CivilDate) =>
    [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  const DAY = fc.integer({ min: 18_000, max: 18_400 });
  const EXACT = DAY.map((day) => dateOf(written(civilDate(day as Parameters<typeof civilDate>[0]))));
  const DATE = fc
    .tuple(DAY, fc.nat({ max: 60 }), fc.constantFrom('point', 'within', 'span', 'to', 'from', 'none'))
    .map(([day, length, kind]): EventDate => {
      const [from, to] = [day, day + length].map((each) =>
        written(civilDate(each as Parameters<typeof civilDate>[0])),
      );
      const notations = {
        point: from?.slice(0, 7),
        within: `[${from ?? ''}..${to ?? ''}]`,
        span: `${from ?? ''}/${to ?? ''}`,
        to: `[..${to ?? ''}]`,
        from: `${from ?? ''}/..`,
        none: 'unknown',
      };
      return dateOf(notations[kind] ?? '');
    });
  const mirrored = (counted: DaysBetween): DaysBetween =>
    counted.kind === 'untold' || counted.first === null
      ? counted
      : { ...counted, first: counted.first === 'a' ? 'b' : 'a' };

  it('the other way round it is as many days, and the other comes first', () => {
    fc.assert(
      fc.property(DATE, DATE, (a, b) => {
        expect(daysBetween(b, a)).toEqual(mirrored(daysBetween(a, b)));
      }),
    );
  });

  it('it is never fewer than none, nor fewer at most than at least', () => {
    fc.assert(
      fc.property(DATE, DATE, (a, b) => {
        const counted = daysBetween(a, b);
        if (counted.kind === 'untold') return;
        expect(counted.fewest).toBeGreaterThanOrEqual(0);
        expect(counted.fewest).toBeLessThanOrEqual(counted.most ?? Infinity);
        expect(counted.first === null).toBe(counted.fewest === 0);
      }),
    );
  });

  it('from a certain day to itself there are none; between two it is their difference', () => {
    fc.assert(
      fc.property(EXACT, EXACT, (a, b) => {
        expect(daysBetween(a, a)).toMatchObject({ fewest: 0, most: 0, first: null });
        const difference = Math.abs((earliestDay(a) ?? NaN) - (earliestDay(b) ?? NaN));
        expect(daysBetween(a, b)).toMatchObject({ fewest: difference, most: difference });
      }),
    );
  });

  it('any two days that the dates allow lie within it', () => {
    const WITHIN = DATE.filter(({ kind }) => kind === 'within' || kind === 'point');
    fc.assert(
      fc.property(WITHIN, WITHIN, fc.nat(), fc.nat(), (a, b, i, j) => {
        const some = (date: EventDate, nth: number) => {
          const [from, to] = [earliestDay(date), latestDay(date)];
          return from === null ? (to ?? NaN) - (nth % 90) : from + (nth % ((to ?? NaN) - from + 1));
        };
        const counted = daysBetween(a, b);
        if (counted.kind === 'untold') return;
        const distance = Math.abs(some(a, i) - some(b, j));
        expect(distance).toBeGreaterThanOrEqual(counted.fewest);
        expect(distance).toBeLessThanOrEqual(counted.most ?? Infinity);
      }),
    );
  });
});
