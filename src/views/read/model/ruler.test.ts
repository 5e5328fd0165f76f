import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { rulerOf } from './ruler.ts';
import { stretchesOf } from './stretches.ts';

const { events, timeline } = timelineOf(`
  1948 background "War"
  2003 background "Another war"
  2025-04-01 strike "First day"
  2025-04-01 talks "Talks on that day"
  2025-07 visit "Some day in July"
  2025-07-31 clash "Last day"
  unknown statement "Words"
`);

describe('rulerOf', () => {
  const { marks, story, stretches } = rulerOf(events, timeline.span);

  it('has what was before the story, and what no text dates, beside it', () => {
    const sides = marks.map(({ at }) => (at < story.from ? 'before' : at > story.to ? 'after' : 'within'));
    expect(sides).toEqual(['before', 'before', 'within', 'within', 'within', 'within', 'after']);
    expect(rulerOf(events.slice(2, 6), timeline.span).story).toEqual({ from: 0, to: 1 });
  });

  it('lets a day that is known to its month reach over the month', () => {
    const july = marks.find(({ id }) => id === 'some-day-in-july');
    const month = stretches.find(({ name }) => name === 'July');
    expect([july?.from, july?.to]).toEqual([month?.from, month?.to]);
  });

  it('puts what lies on one day above one another', () => {
    const alone = rulerOf(events.slice(2, 6), timeline.span).marks;
    expect(alone.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
  });

  it('goes from left to right, never leaves the ruler, and has every event once', () => {
    fc.assert(
      fc.property(fc.subarray([...events]), (shown) => {
        const drawn = rulerOf(shown, timeline.span).marks;
        expect(drawn.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
        const places = drawn.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { from, at, to } of drawn) {
          expect(from).toBeLessThanOrEqual(at);
          expect(at).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('stretchesOf', () => {
  const names = (from: readonly [number, number], to: readonly [number, number]) =>
    stretchesOf({ from: dayNumber(...from, 1), to: dayNumber(...to, 20) }).map(({ name }) => name);

  it('names months in full where they are few, in short where they are more', () => {
    expect(names([2025, 4], [2025, 7])).toEqual(['April', 'May', 'June', 'July']);
    expect(names([2024, 11], [2025, 3])).toEqual(['Nov', 'Dec', 'Jan', 'Feb', 'Mar']);
  });

  it('names years where months would be too many, at last not each of them', () => {
    expect(names([2024, 1], [2025, 12])).toEqual(['2024', '2025']);
    expect(names([2000, 1], [2023, 12]).filter((name) => name !== '')).toHaveLength(12);
  });

  it('covers the story without a gap', () => {
    const story = { from: dayNumber(2025, 4, 2), to: dayNumber(2025, 7, 16) };
    const stretches = stretchesOf(story);
    expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([story.from, story.to]);
    for (const [nth, { from }] of stretches.slice(1).entries()) expect(from - 1).toBe(stretches[nth]?.to);
  });
});
