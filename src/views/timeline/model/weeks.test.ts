import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { stretchOf } from './stretch.ts';
import { isLoose, weeksOf } from './weeks.ts';

const APRIL = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) });

it('gives no week to what may have happened in any of several', () => {
  const { events } = timelineOf(`
    [2023-10-07..2025-04-11] statement "Loose"
    2025-04 talks "A month"
    2025-04-01/2025-04-30 clash "Lasted"
    [2025-04-14..2025-04-18] visit "Tight"
    unknown talks "Undated"
  `);
  expect(events.filter(isLoose).map(({ title }) => title)).toEqual(['Loose', 'A month']);
});

it('counts each event of the stretch in the week of its shape', () => {
  const { events } = timelineOf(`
    2025-03-01 talks "Before"
    2025-04-02 strike "Strikes"
    2025-04-09 talks "Baku"
    2025-04-07 strike "Monday"
    [2023-10-07..2025-04-11] statement "Reaches in"
    [2025-04-14..2025-04-18] visit "Some day of a week"
    unknown talks "Undated"
  `);
  const weeks = weeksOf(events, APRIL);
  expect(weeks[0]?.start).toBe(dayNumber(2025, 3, 31));
  expect(weeks.map(({ marks }) => marks.map(({ category }) => category))).toEqual([
    ['strike'],
    ['strike', 'talks'],
    ['visit'],
    [],
    [],
  ]);
});
