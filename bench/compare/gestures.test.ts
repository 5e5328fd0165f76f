import { expect, it } from 'vitest';
import { deepLegs, path, zoomLegs } from './gestures.ts';

it('zooms as far out as in', () => {
  for (const legs of [zoomLegs(3), deepLegs(6), deepLegs(2)]) {
    const sum = legs.reduce(
      (reached, { way, halvings }) => reached + (way === 'in' ? halvings : -halvings),
      0,
    );
    expect(sum).toBe(0);
  }
  expect(deepLegs(6)[0]).toEqual({ way: 'in', halvings: 9, seconds: 3 });
  expect(zoomLegs(3).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(3);
});

it('drags from one side to the other and back to where it began', () => {
  const points = path({ x: 700, y: 300 }, 3);
  expect(points).toHaveLength(181);
  expect(points[0]?.x).toBeCloseTo(points.at(-1)?.x ?? 0);
  expect(Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x))).toBeCloseTo(500);
});
