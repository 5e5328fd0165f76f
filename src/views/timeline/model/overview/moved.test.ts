import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, type Stretch } from '../stretch.ts';
import { centredOn, dayOf, HANDLES, movedBy, movedTo } from './moved.ts';

/** Limits, and a window within them. */
const cases = fc
  .record({
    start: fc.integer({ min: -20_000, max: 20_000 }),
    length: fc.integer({ min: 5, max: 40_000 }),
    air: fc.double({ min: 0, max: 0.9, noNaN: true }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ start, length, air, from, share }) => {
    const bounds = { start: start - air, end: start + length + air };
    const closest = 5;
    const days = closest + share * (daysIn(bounds) - closest);
    const begins = bounds.start + from * (daysIn(bounds) - days);
    return { limits: { bounds, closest }, window: { start: begins, end: begins + days } };
  });
const handles = fc.constantFrom(...HANDLES);
const distances = fc.oneof(
  fc.double({ min: -50_000, max: 50_000, noNaN: true }),
  fc.constantFrom(Infinity, -Infinity, 0),
);

const HAIR = 1e-6;

function expectWithin({ start, end }: Stretch, { limits: { bounds, closest } }: { limits: Limited }) {
  expect(start).toBeGreaterThanOrEqual(bounds.start - HAIR);
  expect(end).toBeLessThanOrEqual(bounds.end + HAIR);
  expect(end - start).toBeGreaterThanOrEqual(closest - HAIR);
}

interface Limited {
  readonly bounds: Stretch;
  readonly closest: number;
}

describe('a window that is moved by its handles', () => {
  it('stays within the limits, whichever handle goes however far', () => {
    fc.assert(
      fc.property(cases, handles, distances, ({ limits, window }, handle, days) => {
        expectWithin(movedBy(window, handle, days, limits), { limits });
      }),
    );
  });

  it('keeps its length when all of it is moved', () => {
    fc.assert(
      fc.property(cases, distances, ({ limits, window }, days) => {
        expect(daysIn(movedBy(window, 'window', days, limits))).toBeCloseTo(daysIn(window), 6);
        expect(daysIn(centredOn(window, days, limits))).toBeCloseTo(daysIn(window), 6);
      }),
    );
  });

  it('keeps the other edge where it is, and the edges never cross', () => {
    fc.assert(
      fc.property(cases, distances, ({ limits, window }, days) => {
        const [first, last] = [movedBy(window, 'start', days, limits), movedBy(window, 'end', days, limits)];
        expect(first.end).toBe(window.end);
        expect(last.start).toBe(window.start);
        for (const { start, end } of [first, last]) expect(start).toBeLessThan(end);
      }),
    );
  });

  it('goes exactly as far as it was moved, where no limit is in the way', () => {
    const limits = { bounds: { start: 0, end: 1000 }, closest: 5 };
    const window = { start: 100, end: 200 };
    expect(movedBy(window, 'window', 30, limits)).toEqual({ start: 130, end: 230 });
    expect(movedBy(window, 'start', -30, limits)).toEqual({ start: 70, end: 200 });
    expect(movedBy(window, 'end', -30, limits)).toEqual({ start: 100, end: 170 });
    expect(centredOn(window, 500, limits)).toEqual({ start: 450, end: 550 });
    expect(centredOn(window, 10, limits)).toEqual({ start: 0, end: 100 });
  });

  it('stands on the day that it was moved to', () => {
    const limits = { bounds: { start: 0, end: 1000 }, closest: 5 };
    for (const handle of HANDLES) {
      const moved = movedTo({ start: 100.4, end: 200.7 }, handle, 150, limits);
      expect([handle, dayOf(moved, handle)]).toEqual([handle, 150]);
    }
  });
});
