import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeExtremes } from './range-extremes.ts';
import { sortedBy } from './sorted-by.ts';

const cases = fc.record({
  values: fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 700 }),
  from: fc.nat(700),
  length: fc.nat(700),
  limit: fc.integer({ min: -1100, max: 1100 }),
});

describe('RangeExtremes', () => {
  it('finds the greatest of any stretch, and the places above a limit', () => {
    fc.assert(
      fc.property(cases, ({ values, from, length, limit }) => {
        const to = Math.min(values.length, from + length);
        const extremes = new RangeExtremes(Int32Array.from(values), Uint32Array.from(values.keys()), 1);
        const part = values.slice(from, to);
        expect(extremes.greatest(from, to)).toBe(Math.max(-Infinity, ...part));
        const above = part.flatMap((value, i) => (value > limit ? [from + i] : []));
        expect(extremes.above(limit, from, to, Infinity)).toEqual(above);
        expect(extremes.above(limit, from, to, 3)).toEqual(above.slice(0, 3));
      }),
    );
  });
});

describe('sortedBy', () => {
  it('orders rows by their key, and leaves those of the same key in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (keys) => {
        const rows = Uint32Array.from(keys.keys());
        const due = [...rows].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        expect([...sortedBy(Int32Array.from(keys), rows)]).toEqual(due);
      }),
    );
  });
});
