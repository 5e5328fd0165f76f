import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripsOf, handleAt, type Pixels, pixelsOf } from './grips.ts';

const strips = fc
  .record({
    width: fc.integer({ min: 300, max: 2000 }),
    least: fc.constantFrom(24, 44),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, least, a, b }) => {
    const span: Pixels = { from: Math.min(a, b) * width, to: Math.max(a, b) * width };
    return { width, least, span, grips: gripsOf(span, width, least) };
  });

const HAIR = 1e-6;

describe('the grips of the window', () => {
  it('are wide enough, stand side by side in order, and on the strip', () => {
    fc.assert(
      fc.property(strips, ({ width, least, grips: { start, window, end } }) => {
        for (const { from, to } of [start, window, end])
          expect(to - from).toBeGreaterThanOrEqual(least - HAIR);
        expect([start.to, window.to]).toEqual([window.from, end.from]);
        expect(start.from).toBeGreaterThanOrEqual(-HAIR);
        expect(end.to).toBeLessThanOrEqual(width + HAIR);
      }),
    );
  });

  it('hold their edges, as long as these are far enough apart', () => {
    fc.assert(
      fc.property(strips, ({ least, span, grips: { start, end } }) => {
        if (span.to - span.from < 2 * least) return;
        expect(start.from).toBeLessThanOrEqual(span.from + HAIR);
        expect(start.to).toBeGreaterThanOrEqual(span.from - HAIR);
        expect(end.from).toBeLessThanOrEqual(span.to + HAIR);
        expect(end.to).toBeGreaterThanOrEqual(span.to - HAIR);
      }),
    );
  });

  it('leave the middle of a thin window to the window', () => {
    const grips = gripsOf({ from: 500, to: 504 }, 1000, 24);
    expect(grips).toEqual({
      start: { from: 466, to: 490 },
      window: { from: 490, to: 514 },
      end: { from: 514, to: 538 },
    });
    expect([480, 502, 520, 200].map((x) => handleAt(x, grips))).toEqual(['start', 'window', 'end', null]);
  });

  it('give way inwards at the ends of the strip', () => {
    expect(gripsOf({ from: 996, to: 1000 }, 1000, 24).start).toEqual({ from: 928, to: 952 });
    expect(gripsOf({ from: 0, to: 4 }, 1000, 24).window).toEqual({ from: 24, to: 48 });
    expect(gripsOf({ from: 0, to: 1000 }, 1000, 24).end).toEqual({ from: 976, to: 1000 });
  });
});

describe('pixelsOf', () => {
  const reach = { start: 0, end: 30_000 };

  it('are the window’s, and never fewer than can be seen', () => {
    expect(pixelsOf({ start: 3000, end: 6000 }, reach, 1000, 4)).toEqual({ from: 100, to: 200 });
    const { from, to } = pixelsOf({ start: 15_000, end: 15_006 }, reach, 1000, 4);
    expect(to - from).toBeCloseTo(4);
    expect((from + to) / 2).toBeCloseTo(500.1);
    expect(pixelsOf({ start: 29_994, end: 30_000 }, reach, 1000, 4)).toEqual({ from: 996, to: 1000 });
    expect(pixelsOf({ start: 0, end: 6 }, reach, 1000, 4)).toEqual({ from: 0, to: 4 });
  });

  it('stay on the strip while the window goes beyond what is drawn', () => {
    expect(pixelsOf({ start: -6000, end: 60_000 }, reach, 1000, 4)).toEqual({ from: 0, to: 1000 });
    expect(pixelsOf({ start: -6000, end: 3000 }, reach, 1000, 4)).toEqual({ from: 0, to: 100 });
    expect(pixelsOf({ start: 40_000, end: 60_000 }, reach, 1000, 4)).toEqual({ from: 996, to: 1000 });
  });
});
