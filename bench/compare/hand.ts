/** A hand at mouse and wheel: real input, sent at the pace of sixty a second whether or not the page keeps up. */
import type { CDPSession, Page } from '@playwright/test';
import { inTime } from './in-time.ts';

const PACE_MS = 1000 / 60;
const SHIFT = 8;
const CTRL = 2;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Held = 'none' | 'shift' | 'ctrl';

const MODIFIERS: Readonly<Record<Held, number>> = { none: 0, shift: SHIFT, ctrl: CTRL };

export interface Hand {
  readonly page: Page;
  readonly client: CDPSession;
  /** Milliseconds that the page may take to deal with a gesture after the hand has ended it. */
  readonly patience: number;
}

export async function middleOf({ page }: Hand, selector: string): Promise<Point> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error(`There is no ${selector} on the screen.`);
  return { x: box.x + box.width / 2, y: (box.y + Math.min(box.y + box.height, size.height)) / 2 };
}

export function turn({ client }: Hand, at: Point, deltaY: number, held: Held): Promise<unknown> {
  const modifiers = MODIFIERS[held];
  return client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers });
}

export async function press({ client }: Hand, at: Point): Promise<void> {
  const button = { ...at, button: 'left', clickCount: 1 } as const;
  await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await client.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await client.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Pointer down at the first point, through all points, and up. */
export async function drag(hand: Hand, points: readonly Point[]): Promise<void> {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point): Promise<unknown> =>
    hand.client.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
  await inTime('the press', hand.patience, send('mousePressed', first));
  await paced(
    hand,
    points.map((point) => () => send('mouseMoved', point)),
    PACE_MS,
  );
  await inTime('the release', hand.patience, send('mouseReleased', last));
}

/** Each step at its time, without waiting for the one before; then until the page has dealt with all of them. */
export async function paced(
  hand: Hand,
  steps: readonly (() => Promise<unknown>)[],
  everyMs = PACE_MS,
): Promise<void> {
  const began = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const [index, step] of steps.entries()) {
    const ahead = began + index * everyMs - performance.now();
    if (ahead > 0) await new Promise((done) => setTimeout(done, ahead));
    const answer = step();
    answer.catch(() => undefined);
    sent.push(answer);
  }
  await inTime('the gesture', hand.patience, Promise.all(sent));
}
