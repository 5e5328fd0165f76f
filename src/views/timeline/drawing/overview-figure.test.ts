import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { axisOf } from '../model/axis.ts';
import { boundsOf } from '../model/bounds.ts';
import { spreadOf } from '../model/overview/spread.ts';
import { overviewFigure } from './overview-figure.ts';

const STORY = { start: dayNumber(2025, 4, 1), end: dayNumber(2025, 8, 1) };

function drawn(text: string, width = 1000) {
  const { events } = timelineOf(text);
  const reach = boundsOf(events, STORY);
  const axis = axisOf(reach, width);
  const { children } = overviewFigure({ spread: spreadOf(events), reach, axis, width });
  const figures = children.filter((child) => typeof child !== 'string');
  const path = figures.find(({ tag }) => tag === 'path')?.attributes['d'];
  const bars = String(path).split('M').slice(1);
  const names = figures.flatMap(({ tag, children: words }) => (tag === 'text' ? words : []));
  return { bars, names };
}

it('has a bar where events lie, the highest where most do, and names of years or months', () => {
  const { bars, names } = drawn(`
    1948 background "A year"
    2025-04-09 talks "One"
    2025-04-09 talks "Two"
    2025-04-09 talks "Three"
    2025-04-09 talks "Four"
    unknown talks "Undated"
  `);
  const heights = bars.map((bar) => 28 - Number(/V(\d+)/.exec(bar)?.[1]));
  expect(heights.at(-1)).toBe(25);
  expect(heights.length).toBeLessThan(6);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1);
  expect(names.slice(0, 2)).toEqual(['1945', '1950']);
});

it('has as many bars as there is room for, however far the axis goes', () => {
  const years = Array.from({ length: 200 }, (_, i) => `${String(1820 + i)} talks "Event ${String(i)}"`);
  const { bars } = drawn(years.join('\n'), 600);
  expect(bars.length).toBeLessThanOrEqual(101);
  expect(bars.length).toBeGreaterThan(40);
});

it('names months where the axis is one of months', () => {
  expect(drawn('2025-04-09 talks "One"').names).toContain('May');
});

it('names months also where the axis above has room for years alone, and the year at its first', () => {
  const { names } = drawn('2025-04-09 talks "One"', 300);
  expect(names[0]).toBe('2025');
  expect(names).toContain('May');
  expect(names.length).toBeGreaterThan(3);
});
