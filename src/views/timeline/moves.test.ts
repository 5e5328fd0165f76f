import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { movesOf } from './moves.ts';
import type { Stretch } from './model/stretch.ts';

/** An axis that is where it was last sent. */
function axis(start: number, end: number) {
  let at: Stretch = { start, end };
  const go = (target: Stretch) => {
    at = target;
  };
  const destination = () => at;
  const story = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) };
  return { moves: movesOf({ span: () => null, story }, { go, ask: go, destination }), destination };
}

it('moves along by a fifth of what is in view, press by press, and back', () => {
  const { moves, destination } = axis(1000, 1100);
  moves.pan('later');
  moves.pan('later');
  expect(destination()).toEqual({ start: 1040, end: 1140 });
  for (let presses = 0; presses < 3; presses++) moves.pan('earlier');
  expect(destination()).toEqual({ start: 980, end: 1080 });
});

it('zooms about the middle where the day to hold is out of view', () => {
  const { moves, destination } = axis(0, 160);
  moves.zoom(true, 900);
  expect(destination()).toEqual({ start: 30, end: 130 });
});
