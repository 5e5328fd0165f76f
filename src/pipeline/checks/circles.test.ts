import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circles } from './circles.ts';

function reaches(from: number, to: number, links: readonly (readonly number[])[]): boolean {
  const seen = new Set(links[from]);
  for (const one of seen) for (const other of links[one] ?? []) seen.add(other);
  return seen.has(to);
}

it('are where each of two leads to the other', () => {
  const graphs = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(graphs, fc.nat(9), fc.nat(9), (links, one, other) => {
      const areInCircle = circles(links.keys(), (node) => links[node] ?? []);
      const both = reaches(one, other, links) && reaches(other, one, links);
      expect(areInCircle(one, other)).toBe(one === other || both);
    }),
  );
});

it('are found in a line as long as a timeline, and at its end', () => {
  const size = 200_000;
  const next = (node: number): readonly number[] => [Math.min(node + 1, size - 1), size - 2];
  const areInCircle = circles(Array(size).keys(), next);
  expect(areInCircle(size - 2, size - 1)).toBe(true);
  expect(areInCircle(0, size - 1)).toBe(false);
});
