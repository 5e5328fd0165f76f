import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, MS_PER_DAY } from '#domain/calendar.ts';
import { formats } from './azerbaijani.ts';

/** Every form that the page asks for. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  ...(['long', 'short'] as const).flatMap(
    (month) =>
      [
        { day: 'numeric', month },
        { day: 'numeric', month, year: 'numeric' },
        { month },
        { month, year: 'numeric' },
      ] as const,
  ),
  { year: 'numeric' },
  { weekday: 'long' },
  { weekday: 'short', day: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long' },
];

/** Versions of ICU differ in the spaces round a dash, and in the kind of a space. */
const settled = (words: string) => words.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) });

describe('Azerbaijani where the browser has none of it is as Node has it', () => {
  it.each(FORMS)('a date of %j', (parts) => {
    const [own, node] = [formats, Intl].map(
      (each) => new each.DateTimeFormat('az', { ...parts, timeZone: 'UTC' }),
    );
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= 28; date++) {
        const time = dayNumber(2025, month, date) * MS_PER_DAY;
        expect(own?.format(time)).toBe(node?.format(time));
      }
  });

  it.each(FORMS.filter(({ year, weekday }) => year && !weekday))('a range of %j', (parts) => {
    const [own, node] = [formats, Intl].map(
      (each) => new each.DateTimeFormat('az', { ...parts, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 700 }), (first, days) => {
        const [from, to] = [first * MS_PER_DAY, (first + days) * MS_PER_DAY];
        const told = own?.formatRange(from, to) ?? '';
        expect(settled(told)).toBe(settled(node?.formatRange(from, to) ?? ''));
        const pieces = own?.formatRangeToParts(from, to);
        expect(pieces?.map(({ value }) => value).join('')).toBe(told);
      }),
    );
  });

  it('a range of months within a year', () => {
    const [own, node] = [formats, Intl].map((each) =>
      new each.DateTimeFormat('az', { month: 'long', timeZone: 'UTC' }).formatRange(
        dayNumber(2025, 4, 9) * MS_PER_DAY,
        dayNumber(2025, 7, 16) * MS_PER_DAY,
      ),
    );
    expect(settled(own ?? '')).toBe(settled(node ?? ''));
  });

  it.each([
    {},
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    { notation: 'compact', maximumSignificantDigits: 3 },
  ] as const)('a figure of %j', (style) => {
    const [own, node] = [formats, Intl].map((each) => new each.NumberFormat('az', style));
    for (const figure of [0, 0.457, 7, 34.519, 1204, 9999, 12_345, 999_950, 1_234_567, 4.5e9])
      expect(settled(own?.format(figure) ?? '')).toBe(settled(node?.format(figure) ?? ''));
  });

  it.each(['conjunction', 'disjunction'] as const)('a list as a %s', (type) => {
    for (const names of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(new formats.ListFormat('az', { type }).format(names)).toBe(
        new Intl.ListFormat('az', { type }).format(names),
      );
  });

  it('names of countries and languages', () => {
    for (const code of ['AZ', 'IL', 'SY', 'US', 'XK'])
      expect(new formats.DisplayNames('az', { type: 'region' }).of(code)).toBe(
        new Intl.DisplayNames('az', { type: 'region' }).of(code),
      );
    for (const code of ['en', 'he', 'ar', 'tr', 'az', 'ar-SY'])
      expect(new formats.DisplayNames('az', { type: 'language' }).of(code)).toBe(
        new Intl.DisplayNames('az', { type: 'language' }).of(code),
      );
  });
});
