import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limited, type Stretch, union } from '../stretch.ts';
import { nearOf } from './near.ts';

describe('what the overview is of', () => {
  const story = { start: 1000, end: 1100 };

  it('is the whole axis where the story is a fair part of it', () => {
    expect(nearOf({ start: 900, end: 1200 }, story, story)).toEqual({ start: 900, end: 1200 });
  });

  it('is the story with some air where it would be a sliver', () => {
    expect(nearOf({ start: -30_000, end: 1120 }, story, story)).toEqual({ start: 975, end: 1120 });
  });

  it('goes on to what is in view beyond', () => {
    const view = { start: -500, end: -400 };
    expect(nearOf({ start: -30_000, end: 1120 }, story, view)).toEqual({ start: -500, end: 1120 });
  });

  it('never leaves out what is in view, nor goes beyond the axis', () => {
    const day = fc.integer({ min: -40_000, max: 40_000 });
    const stretch = fc.tuple(day, fc.integer({ min: 5, max: 4000 })).map(([start, days]): Stretch => {
      return { start, end: start + days };
    });
    fc.assert(
      fc.property(stretch, stretch, stretch, (told, other, asked) => {
        const bounds = union(told, other);
        const view = limited(asked, bounds, 5);
        const near = nearOf(bounds, told, view);
        expect(near.start).toBeLessThanOrEqual(view.start);
        expect(near.end).toBeGreaterThanOrEqual(view.end);
        expect(near.start).toBeGreaterThanOrEqual(bounds.start);
        expect(near.end).toBeLessThanOrEqual(bounds.end);
      }),
    );
  });
});
