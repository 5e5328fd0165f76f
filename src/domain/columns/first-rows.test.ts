import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstRows, firstShards } from './first-rows.ts';

it('the first files of labels are those that hold the first rows, and no others', () => {
  const sizes = fc.record({ size: fc.integer({ min: 0, max: 200 }), rows: fc.integer({ min: 1, max: 200 }) });
  fc.assert(
    fc.property(sizes, ({ size, rows }) => {
      const files = Array.from({ length: Math.ceil(size / rows) }, (_, shard) => `labels-${String(shard)}`);
      const holding = new Set(firstRows({ size }).map((row) => Math.floor(row / rows)));
      expect(firstShards({ rows, files })).toEqual([...holding]);
    }),
  );
});
