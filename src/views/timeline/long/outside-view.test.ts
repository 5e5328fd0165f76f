import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysIn, meets, union } from '../model/stretch.ts';
import { outsideView } from './outside-view.ts';

const YEARS = { start: 4000, end: 14_000 };

it('leads to what lies outside alone where it would be a sliver beside what is in view', () => {
  const later = { start: 14_100, end: 14_400 };
  expect(outsideView(later, YEARS)).toEqual({ start: 14_088, end: 14_412 });
});

it('shows of a single day some weeks around it', () => {
  const shown = outsideView({ start: 14_100, end: 14_101 }, YEARS);
  expect(daysIn(shown)).toBeCloseTo(28 * 1.08);
  expect((shown.start + shown.end) / 2).toBeCloseTo(14_100.5);
});

it('leads to both where what lies outside is no shorter', () => {
  expect(outsideView({ start: -10_000, end: 4000 }, YEARS)).toEqual({ start: -10_960, end: 14_960 });
});

it('shows all that lies outside, in any case, and never more than both with some air', () => {
  const stretches = fc
    .tuple(fc.integer({ min: -9000, max: 20_000 }), fc.integer({ min: 1, max: 9000 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(stretches, stretches, (reach, view) => {
      fc.pre(!meets(reach, view));
      const shown = outsideView(reach, view);
      expect(union(shown, reach)).toEqual(shown);
      expect(daysIn(shown)).toBeLessThanOrEqual(daysIn(union(reach, view)) * 1.0801);
    }),
  );
});
