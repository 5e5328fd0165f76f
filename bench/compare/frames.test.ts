import { describe, expect, it } from 'vitest';
import { frameFigures, percentile } from './frames.ts';

const FRAME = 1000 / 60;
const even = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index * FRAME);

describe('frameFigures', () => {
  it('is sixty a second, with nothing dropped, where a frame comes every sixtieth', () => {
    const { fps, p95, longest, dropped } = frameFigures(even(61), 0, 1001);
    expect(Math.round(fps)).toBe(61);
    expect(p95).toBeCloseTo(FRAME);
    expect(longest).toBeCloseTo(FRAME);
    expect(dropped).toBe(0);
  });

  it('counts what a long frame left out', () => {
    const gap = even(61).filter((_, index) => index <= 20 || index >= 30);
    const { longest, dropped, fps } = frameFigures(gap, 0, 1001);
    expect(longest).toBeCloseTo(10 * FRAME);
    expect(dropped).toBe(9);
    expect(Math.round(fps)).toBe(52);
  });

  it('counts standing still at the end, and before the first frame', () => {
    expect(frameFigures(even(10), 0, 1000).longest).toBeGreaterThan(800);
    expect(frameFigures([990], 0, 1000)).toMatchObject({ fps: 1, longest: 990, p95: 990 });
    expect(frameFigures([], 0, 1000)).toMatchObject({ fps: 0, longest: 1000 });
  });
});

it('takes the nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.95)).toBe(0);
});
