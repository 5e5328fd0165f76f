/** Where in a country its name has room. */
import { HEIGHT, WIDTH } from './frame.ts';
import type { Stroke } from './pen.ts';

export interface Room {
  /** Its middle, and how wide it is. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Units: how high a name is, how far from each other the heights are that are tried, and what is too narrow for any. */
const LINE = 140;
const STEP = 60;
const LEAST = 200;

/** The widest room for one line of text within the rings, as far as they are seen; null where there is hardly any. */
export function nameRoom(rings: readonly Stroke[]): Room | null {
  let widest: Room | null = null;
  const ys = rings.flat().map(([, y]) => y);
  const from = Math.max(Math.min(...ys), 0) + LINE / 2;
  const to = Math.min(Math.max(...ys), HEIGHT) - LINE / 2;
  for (let y = from; y <= to; y += STEP)
    for (const [start, end] of roomsAt(rings, y))
      if (end - start > (widest?.room ?? LEAST))
        widest = { x: Math.round((start + end) / 2), y: Math.round(y), room: Math.round(end - start) };
  return widest;
}

type Stretch = readonly [start: number, end: number];

/** Stretches that lie within from the top to the bottom of a line of text. */
function roomsAt(rings: readonly Stroke[], y: number): readonly Stretch[] {
  const [top, middle, bottom] = [y - LINE / 2, y, y + LINE / 2].map((height) => within(rings, height));
  return shared(shared(top ?? [], middle ?? []), bottom ?? []);
}

function within(rings: readonly Stroke[], y: number): readonly Stretch[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
  return crossings.flatMap((start, at) => {
    const end = crossings[at + 1];
    return at % 2 === 1 || end === undefined ? [] : [[Math.max(start, 0), Math.min(end, WIDTH)] as const];
  });
}

function crossingsOf(ring: Stroke, y: number): readonly number[] {
  return ring.flatMap(([x, fromY], at) => {
    const [nextX, toY] = ring[(at + 1) % ring.length] ?? [x, fromY];
    return fromY <= y === toY <= y ? [] : [x + ((y - fromY) / (toY - fromY)) * (nextX - x)];
  });
}

function shared(some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  return some.flatMap((one) =>
    others.flatMap((other): readonly Stretch[] => {
      const [start, end] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
      return start < end ? [[start, end]] : [];
    }),
  );
}
