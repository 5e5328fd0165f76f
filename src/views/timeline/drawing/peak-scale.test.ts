import { expect, it } from 'vitest';
import { PeakScale } from './peak-scale.ts';

function settledPeak(scale: PeakScale, most: number, level: number): number {
  for (let frame = 0; frame < 60; frame++) {
    const { peak, settled } = scale.next(most, level);
    if (settled) return peak;
  }
  throw new Error('It does not come to rest.');
}

it('begins at the highest, and goes to another step by step', () => {
  const scale = new PeakScale();
  expect(scale.next(100, 0)).toEqual({ peak: 128, settled: true });
  expect(scale.next(120, 0)).toEqual({ peak: 128, settled: true });
  const { peak, settled } = scale.next(900, 0);
  expect(settled).toBe(false);
  expect(peak).toBeGreaterThan(128);
  expect(peak).toBeLessThan(400);
  expect(settledPeak(scale, 900, 0)).toBe(1024);
});

it('does not move when bins become twice as wide, and twice as full', () => {
  const scale = new PeakScale();
  scale.next(100, 0);
  expect(scale.next(200, 1)).toEqual({ peak: 256, settled: true });
});

it('stays where it is while there is nothing to show', () => {
  const scale = new PeakScale();
  scale.next(100, 0);
  expect(scale.next(0, 0)).toEqual({ peak: 128, settled: true });
});
