import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound, lowerBoundFrom, upperBound } from './sorted.ts';

const numbers = fc.array(fc.integer({ min: -20, max: 20 })).map((values) => values.sort((a, b) => a - b));

it('finds the first value not below the limit', () => {
  expect(lowerBound([1, 3, 3, 5], 3)).toBe(1);
  expect(upperBound([1, 3, 3, 5], 3)).toBe(3);
  expect(lowerBound([], 3)).toBe(0);
  expect(upperBound([1, 2], 9)).toBe(2);
});

it('agrees with counting', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -25, max: 25 }), (values, limit) => {
      expect(lowerBound(values, limit)).toBe(values.filter((value) => value < limit).length);
      expect(upperBound(values, limit)).toBe(values.filter((value) => value <= limit).length);
    }),
  );
});

it('goes on from a place before the one sought', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -25, max: 25 }), fc.nat(40), (values, limit, back) => {
      const place = lowerBound(values, limit);
      expect(lowerBoundFrom(values, limit, Math.max(0, place - back))).toBe(place);
    }),
  );
});
