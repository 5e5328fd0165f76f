import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { clusterName, earlierWords, eventName, laterWords } from './names.ts';
import { surroundingsOf } from './outside.ts';
import { stretchOf } from './stretch.ts';

const { events } = timelineOf(`
  1948~/.. background "Relations"
  2025-02-04 background "Ambassadors"
  2025-04-09 talks "Baku"
  2025-04-11 visit planned "Antalya"
  [2025-07-16..2025-07-22] statement disputed "Denial"
  unknown statement "Undated"
`);
const APRIL = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) });

it('says what lies before and after, and since when', () => {
  const { before, after, undated } = surroundingsOf(events, APRIL);
  expect(earlierWords(before, APRIL)).toBe('2 earlier events, since 1948');
  expect(laterWords(after, APRIL)).toBe('1 later event, until 22 July');
  expect(undated).toBe(1);
});

it('says the year with the day where the axis shows several years', () => {
  const years = stretchOf({ from: dayNumber(2009, 3, 1), to: dayNumber(2025, 4, 30) });
  expect(laterWords(surroundingsOf(events, years).after, years)).toBe('1 later event, until 22 July 2025');
  const since = stretchOf({ from: dayNumber(1948, 12, 1), to: dayNumber(2025, 4, 10) });
  expect(
    earlierWords(
      { count: 1, reach: stretchOf({ from: dayNumber(1948, 2, 3), to: dayNumber(1948, 2, 3) }) },
      since,
    ),
  ).toBe('1 earlier event, since 3 February 1948');
  const whole = stretchOf({ from: dayNumber(2024, 1, 1), to: dayNumber(2024, 12, 31) });
  expect(laterWords(surroundingsOf(events, whole).after, whole)).toBe('4 later events, until 2025');
});

it('names events by title and date, and what else their look tells', () => {
  expect(events.map(eventName)).toEqual([
    'Relations, since about 1948',
    'Ambassadors, 4 February 2025',
    'Baku, 9 April 2025',
    'Antalya, 11 April 2025, planned',
    'Denial, some day between 16 and 22 July 2025, disputed',
    'Undated, date unknown',
  ]);
});

it('names a cluster by its size and days', () => {
  expect(clusterName(events.slice(2, 4))).toBe('2 events, 9 to 11 April 2025');
  expect(clusterName(events.slice(1, 3))).toBe('2 events, 4 February to 9 April 2025');
});
