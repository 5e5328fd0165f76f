import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { boundsOf, windowWithin } from './bounds.ts';

const story = { start: dayNumber(2025, 4, 1), end: dayNumber(2025, 8, 1) };
const { events } = timelineOf('2020-01-01 talks "First"\n2025-04-09 talks "Baku"\nunknown talks "Undated"');

describe('the bounds of the axis', () => {
  it('hold the story and every event that has a date, with air on both sides', () => {
    const { start, end } = boundsOf(events, story);
    const air = (story.end - dayNumber(2020, 1, 1)) * 0.05;
    expect(start).toBeCloseTo(dayNumber(2020, 1, 1) - air);
    expect(end).toBeCloseTo(story.end + air);
  });

  it('are the story’s where there is no event', () => {
    expect(boundsOf([], story).start).toBeLessThan(story.start);
  });
});

describe('the window of an address', () => {
  const bounds = { start: dayNumber(2025, 1, 1), end: dayNumber(2026, 1, 1) };
  const window = (from: number, to: number) => ({ from: dayNumber(from, 1, 1), to: dayNumber(to, 1, 1) });

  it.each([
    [2024, 2025],
    [2025, 2025],
    [1900, 2100],
  ])('counts where some of it can be shown: %i to %i', (from, to) => {
    expect(windowWithin(bounds, window(from, to))).toEqual(window(from, to));
  });

  it.each([
    [1800, 1801],
    [2023, 2024],
    [2026, 2027],
  ])('does not count where nothing of it can: %i to %i', (from, to) => {
    expect(windowWithin(bounds, window(from, to))).toBeNull();
  });

  it('need not be', () => {
    expect(windowWithin(bounds, null)).toBeNull();
  });
});
