import { describe, expect, it } from 'vitest';
import { plainEvents } from '../../events/generate.ts';
import { LANES, SPAN } from '../../events/plain-event.ts';
import { binLength, binsOf } from './bins.ts';
import { columnsOf } from './columns.ts';
import { lanesOf } from './lanes.ts';

const EVENTS = plainEvents(3000, 1);
const LANES_OF = lanesOf(columnsOf(EVENTS), LANES, () => true);

describe('binsOf', () => {
  it('counts every event that begins in the stretch once, at every length of bin', () => {
    for (const length of [64, 1024, 16_384])
      for (const [lane, held] of LANES_OF.entries()) {
        const bins = binsOf(held, SPAN.start, SPAN.end, length);
        const counted = bins.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(EVENTS.filter((event) => event.lane === lane).length);
        expect(bins.every(({ start }) => start % length === 0)).toBe(true);
      }
  });

  it('leaves out what a filter leaves out', () => {
    const [first] = lanesOf(columnsOf(EVENTS), LANES, (row) => row % 2 === 0);
    const whole = LANES_OF[0]?.starts.length ?? 0;
    expect(first?.starts.length).toBeLessThan(whole);
  });
});

describe('binLength', () => {
  it('is a power of two, at least four pixels wide and less than eight', () => {
    for (const minutesPerPixel of [0.3, 1, 7, 731]) {
      const length = binLength(minutesPerPixel);
      expect(Number.isInteger(Math.log2(length))).toBe(true);
      expect(length / minutesPerPixel).toBeGreaterThanOrEqual(4);
      if (length > 1) expect(length / minutesPerPixel).toBeLessThan(8);
    }
  });
});
