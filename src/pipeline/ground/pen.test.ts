import { expect, it } from 'vitest';
import { areaOf, pathOf, pen } from './pen.ts';

it('writes whole units, each line from the last point on, and a ring back to where it began', () => {
  const drawn = pen();
  drawn.moveTo(10.4, 20);
  drawn.lineTo(15, 18.6);
  drawn.lineTo(15.2, 19.1);
  drawn.lineTo(9, 25);
  drawn.closePath();
  expect(pathOf(drawn.strokes())).toBe('M10 20l5-1-6 6 1-5');
});

it('leaves out what has no length', () => {
  const drawn = pen();
  drawn.moveTo(1, 1);
  drawn.lineTo(1.2, 0.9);
  expect(pathOf(drawn.strokes())).toBe('');
});

it('measures rings', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ] as const;
  expect(areaOf(square)).toBe(100);
});
