import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { clusterName, earlierWords, eventName, itemName, laterWords, toldLane } from './names.ts';
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

it('tells of an item how many sources tell of it, and its place among those that are shown', () => {
  const [told] = timelineOf('2025-04-09 talks disputed "Baku" <ft,mee>').events;
  if (!told) throw new Error('There is no event.');
  const rows = [1, 4, 7, 12];
  expect(itemName({ ...told, row: 7 }, rows)).toBe('Baku, 9 April 2025, disputed, 2 sources, 3 of 4');
  expect(itemName({ ...told, row: 7 }, rows.slice(2))).toBe(
    'Baku, 9 April 2025, disputed, 2 sources, 1 of 2',
  );
});

it('names a cluster by its size and days, by what most of it is, and by its lane', () => {
  const lane = null;
  expect(clusterName({ events: events.slice(2, 4), lane })).toBe('2 events, 9 to 11 April 2025');
  expect(clusterName({ events: events.slice(0, 2), lane })).toMatch(/^2 events, .*, all background$/);
  expect(clusterName({ events: events.slice(0, 3), lane: 'Israel' })).toMatch(
    /^3 events, .*, mostly background, lane Israel$/,
  );
});

it('tells the lane where there are several, and their kind does not tell it', () => {
  expect(toldLane({ id: 'IL', label: 'Israel', category: null })).toBe('Israel');
  expect(toldLane({ id: 'talks', label: 'Talks', category: 'talks' })).toBeNull();
  expect(toldLane({ id: '~all', label: 'All events', category: null })).toBeNull();
});
