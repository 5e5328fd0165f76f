import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { axisOf } from './axis.ts';
import { stretchOf } from './stretch.ts';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });

function texts(view: typeof STORY, width: number) {
  const { majors, minors } = axisOf(view, width);
  return [majors.map(({ text }) => text), minors.map(({ text }) => text)];
}

it('names months and Mondays for the story', () => {
  const [majors, minors] = texts(STORY, 1000);
  expect(majors).toEqual(['April 2025', 'May', 'June', 'July']);
  expect(minors?.slice(0, 5)).toEqual(['7', '14', '21', '28', '5']);
});

it('names every day, with its weekday where there is room', () => {
  const week = stretchOf({ from: dayNumber(2025, 4, 7), to: dayNumber(2025, 4, 13) });
  expect(texts(week, 700)[1]).toEqual(['Mon 7', 'Tue 8', 'Wed 9', 'Thu 10', 'Fri 11', 'Sat 12', 'Sun 13']);
  expect(texts(week, 200)[1]).toEqual(['7', '8', '9', '10', '11', '12', '13']);
});

it('marks the column of the very day', () => {
  const week = stretchOf({ from: dayNumber(2025, 4, 7), to: dayNumber(2025, 4, 13) });
  expect(axisOf(week, 700).minors[2]).toMatchObject({
    start: dayNumber(2025, 4, 9),
    end: dayNumber(2025, 4, 10),
  });
});

it('names years and months over years, and years over decades', () => {
  const years = { start: dayNumber(2024, 1, 1), end: dayNumber(2026, 1, 1) };
  expect(texts(years, 900)[0]).toEqual(['2024', '2025']);
  expect(texts(years, 900)[1]).toHaveLength(24);
  expect(texts(years, 400)[1]?.slice(0, 4)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
  const decades = { start: dayNumber(1947, 1, 1), end: dayNumber(2026, 1, 1) };
  expect(texts(decades, 900)[0]?.slice(0, 3)).toEqual(['1945', '1950', '1955']);
});

it('has no end of ticks that a screen could not hold', () => {
  for (const days of [5, 20, 60, 122, 400, 2000, 30_000]) {
    const { majors, minors } = axisOf({ start: 100, end: 100 + days }, 1200);
    expect(majors.length + minors.length).toBeLessThan(140);
  }
});
