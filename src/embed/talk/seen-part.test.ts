import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgesOf } from './seen-part.ts';

it('what is seen is what is left between the edges', () => {
  expect(edgesOf({ top: 700, height: 800 }, 4000)).toEqual({ top: 700, bottom: 2500 });
});

it('always leaves room to read in, within the frame, and no less than is seen', () => {
  const size = fc.integer({ min: 1, max: 9000 });
  fc.assert(
    fc.property(size, size, size, (frame, from, height) => {
      const seen = {
        top: Math.min(from, frame - 1),
        height: Math.min(height, frame - Math.min(from, frame - 1)),
      };
      const { top, bottom } = edgesOf(seen, frame);
      const room = frame - top - bottom;
      expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(0);
      expect(room).toBeGreaterThanOrEqual(Math.min(frame, 320));
      expect(top).toBeLessThanOrEqual(seen.top);
      expect(top + room).toBeGreaterThanOrEqual(seen.top + seen.height);
    }),
  );
});
