/** Timelines of many events with all kinds of dates, as arbitrary text in the notation of `timeline-of.ts`. */
import fc from 'fast-check';
import { formatDay } from '#domain/calendar.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';

const dayText = (day: number) => formatDay(day as DayNumber);

/** Most of 2024 and 2025, some far before; bursts on few days. */
const days = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 19_723, max: 20_453 }) },
  { weight: 3, arbitrary: fc.constantFrom(20_180, 20_181, 20_200) },
  { weight: 1, arbitrary: fc.integer({ min: -8000, max: 19_000 }) },
);
const lengths = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 3000 }));

const dates = fc.oneof(
  { weight: 6, arbitrary: days.map(dayText) },
  { weight: 1, arbitrary: days.map((day) => dayText(day).slice(0, 7)) },
  { weight: 1, arbitrary: days.map((day) => `${dayText(day).slice(0, 4)}?`) },
  {
    weight: 1,
    arbitrary: fc.tuple(days, lengths).map(([day, length]) => `${dayText(day)}/${dayText(day + length)}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(days, lengths).map(([day, length]) => `[${dayText(day)}..${dayText(day + length)}]`),
  },
  { weight: 1, arbitrary: days.map((day) => `${dayText(day).slice(0, 7)}~/..`) },
  { weight: 1, arbitrary: days.map((day) => `[..${dayText(day)}]`) },
  { weight: 1, arbitrary: fc.constant('unknown') },
);

const countries = fc.subarray(['TR', 'IL', 'SY', 'AZ'], { maxLength: 3 });

/** Few are told of by more than one. */
const origins = fc.oneof(
  { weight: 5, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 20 }) },
);

const lines = fc
  .tuple(dates, fc.constantFrom(...CATEGORIES), countries, origins)
  .map(([date, category, codes, told]) => `${date} ${category} ${codes.join(',')} origins=${String(told)}`);

export const manyEvents = fc
  .array(lines, { minLength: 1, maxLength: 160 })
  .map((list) => list.map((line, at) => `${line} "Event ${String(at)}" id=e${String(at)}`).join('\n'));
