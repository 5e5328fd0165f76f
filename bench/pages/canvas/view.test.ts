import { expect, it } from 'vitest';
import { panned, wholeView, zoomed } from './view.ts';

const WHOLE = wholeView(1000);

it('comes back to where it was, by zoom and by pan', () => {
  const back = zoomed(zoomed(WHOLE, 1, 300), -1, 300);
  expect(back.start).toBeCloseTo(WHOLE.start, 5);
  expect(back.minutesPerPixel).toBeCloseTo(WHOLE.minutesPerPixel, 8);
  expect(panned(panned(WHOLE, 80), -80).start).toBeCloseTo(WHOLE.start, 5);
});

it('keeps what is under the pointer there', () => {
  const closer = zoomed(WHOLE, 1, 300);
  expect(closer.minutesPerPixel).toBeLessThan(WHOLE.minutesPerPixel);
  expect(closer.start + 300 * closer.minutesPerPixel).toBeCloseTo(
    WHOLE.start + 300 * WHOLE.minutesPerPixel,
    5,
  );
});
