import { expect, it } from 'vitest';
import { nameRoom } from './name-room.ts';
import type { Stroke } from './pen.ts';

const box = (left: number, top: number, right: number, bottom: number): Stroke => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
];

it('finds the widest room', () => {
  expect(nameRoom([box(100, 100, 500, 900), box(1000, 100, 1900, 900)])).toMatchObject({
    x: 1450,
    room: 900,
  });
});

it('counts only what is seen', () => {
  expect(nameRoom([box(-3000, 100, 1000, 900)])).toMatchObject({ x: 500, room: 1000 });
});

it('does not run across a lake', () => {
  expect(nameRoom([box(0, 0, 2000, 1000), box(300, 0, 900, 1000)])).toMatchObject({ x: 1450, room: 1100 });
});

it('finds none where a line of text has none', () => {
  expect(nameRoom([box(100, 100, 2000, 180)])).toBeNull();
  expect(nameRoom([box(100, 100, 220, 900)])).toBeNull();
});
