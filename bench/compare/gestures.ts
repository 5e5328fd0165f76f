/** Zooming and panning, as plans of single steps, and their carrying out. */
import type { Subject, Zoom } from '../subjects/subject.ts';
import { drag, type Hand, middleOf, paced, type Point, press, turn } from './hand.ts';

/** Pixels to either side. */
const REACH = 250;
const SHIFT_TURN = 40;
const SCROLL_TURN = 60;

/** `'in'`: closer, till what is in view has been halved so many times. */
export interface Leg {
  readonly way: 'in' | 'out';
  readonly halvings: number;
  readonly seconds: number;
}

/** To a sixteenth and back, as fast as a hand can turn a wheel: each leg half a second. */
export function zoomLegs(seconds: number): readonly Leg[] {
  return Array.from({ length: Math.round(seconds) }, () => there(4, 0.5)).flat();
}

/** From the whole to where a 512th of it is in view, through every level of detail, and back. */
export function deepLegs(seconds: number): readonly Leg[] {
  return there(9, seconds / 2);
}

function there(halvings: number, seconds: number): readonly Leg[] {
  return [
    { way: 'in', halvings, seconds },
    { way: 'out', halvings, seconds },
  ];
}

export async function zoom(hand: Hand, { stage, zoom: how }: Subject, legs: readonly Leg[]): Promise<void> {
  if (how === null) return;
  const middle = await middleOf(hand, stage);
  for (const leg of legs) await zoomLeg(hand, how, middle, leg);
}

async function zoomLeg(hand: Hand, how: Zoom, at: Point, { way, halvings, seconds }: Leg): Promise<void> {
  const each = way === 'in' ? how.turnsToHalve : how.turnsToDouble;
  const steps = Math.max(1, Math.round(halvings * each));
  const pixels = way === 'in' ? -how.pixels : how.pixels;
  const target = how.buttons ? await middleOf(hand, how.buttons[way]) : at;
  const step = (): Promise<unknown> =>
    how.kind === 'buttons' ? press(hand, target) : turn(hand, at, pixels, 'ctrl');
  await paced(
    hand,
    Array.from({ length: steps }, () => step),
    (seconds * 1000) / steps,
  );
}

/** To one side, past the middle to the other, and back. */
export async function pan(hand: Hand, { stage, pan: how }: Subject, seconds: number): Promise<void> {
  const middle = await middleOf(hand, stage);
  if (how === 'drag') {
    await drag(hand, path(middle, seconds));
    return;
  }
  const [pixels, held] =
    how === 'wheel' ? ([SCROLL_TURN, 'none'] as const) : ([SHIFT_TURN, 'shift'] as const);
  const half = Math.round(seconds * 30);
  await paced(
    hand,
    Array.from({ length: 2 * half }, (_, index) => () => {
      return turn(hand, middle, index < half ? pixels : -pixels, held);
    }),
  );
}

/** Points of a drag, sixty a second, fastest in the middle. */
export function path({ x, y }: Point, seconds: number): readonly Point[] {
  const points = Math.round(seconds * 60);
  return Array.from({ length: points + 1 }, (_, index) => {
    return { x: x + REACH * Math.cos((2 * Math.PI * index) / points), y };
  });
}
