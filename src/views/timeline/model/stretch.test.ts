import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import {
  dayRangeOf,
  daysIn,
  holding,
  limited,
  meets,
  reaching,
  type Stretch,
  stretchOf,
  zoomed,
} from './stretch.ts';

const stretches = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([start, length]): Stretch => ({ start, end: start + length }));

describe('a stretch', () => {
  it('holds whole days, the last one to its end', () => {
    const april = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) };
    expect(daysIn(stretchOf(april))).toBe(30);
    expect(dayRangeOf(stretchOf(april))).toEqual(april);
  });

  it('comes back from days as it went', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        expect(stretchOf(dayRangeOf(stretch))).toEqual(stretch);
      }),
    );
  });

  it('does not meet the one that begins where it ends', () => {
    expect(meets({ start: 1, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(meets({ start: 1, end: 2.5 }, { start: 2, end: 3 })).toBe(true);
  });

  it('is brought within bounds and lengths', () => {
    fc.assert(
      fc.property(stretches, stretches, fc.integer({ min: 1, max: 9 }), (stretch, bounds, least) => {
        const result = limited(stretch, bounds, Math.min(least, daysIn(bounds)));
        expect(result.start).toBeGreaterThanOrEqual(bounds.start - 1e-6);
        expect(result.end).toBeLessThanOrEqual(bounds.end + 1e-6);
        expect(daysIn(result)).toBeGreaterThanOrEqual(Math.min(least, daysIn(bounds)) - 1e-6);
      }),
    );
  });

  it('zooms about its middle, or a day that stays where it is', () => {
    expect(zoomed({ start: 10, end: 20 }, 2)).toEqual({ start: 5, end: 25 });
    expect(zoomed({ start: 10, end: 20 }, 0.5, 12)).toEqual({ start: 11, end: 16 });
  });

  it('moves to hold a day only when the day is out of view, and keeps its length', () => {
    const view = { start: 0, end: 100 };
    expect(holding(view, 50)).toBe(view);
    expect(holding(view, 120)).toEqual({ start: 70, end: 170 });
  });

  describe('moved for what is drawn on some days', () => {
    const view = { start: 100, end: 200 };

    it('stays where that reaches into view, wherever the middle of its days is', () => {
      expect(reaching(view, { reach: { start: 0, end: 110 }, anchor: 55 })).toBe(view);
      expect(reaching(view, { reach: { start: 190, end: 900 }, anchor: 545 })).toBe(view);
      expect(reaching(view, { reach: { start: 150, end: 151 }, anchor: 150.5 })).toBe(view);
    });

    it('moves no farther than to the day, with room beside it', () => {
      const day = (start: number) => ({ reach: { start, end: start + 1 }, anchor: start + 0.5 });
      expect(reaching(view, day(210))).toEqual({ start: 114.5, end: 214.5 });
      expect(reaching(view, day(199))).toEqual({ start: 103.5, end: 203.5 });
      expect(reaching(view, day(60))).toEqual({ start: 56.5, end: 156.5 });
    });

    it('moves no farther than to the nearest of many days', () => {
      expect(reaching(view, { reach: { start: 300, end: 500 }, anchor: 400 })).toEqual({
        start: 208,
        end: 308,
      });
      expect(reaching(view, { reach: { start: 0, end: 50 }, anchor: 25 })).toEqual({ start: 42, end: 142 });
    });

    it('keeps its length, and does not move twice for the same', () => {
      fc.assert(
        fc.property(stretches, stretches, (stretch, reach) => {
          const place = { reach, anchor: (reach.start + reach.end) / 2 };
          const moved = reaching(stretch, place);
          expect(daysIn(moved)).toBeCloseTo(daysIn(stretch));
          expect(meets(moved, reach)).toBe(true);
          const again = reaching(moved, place);
          expect(again.start).toBeCloseTo(moved.start);
        }),
      );
    });
  });
});
