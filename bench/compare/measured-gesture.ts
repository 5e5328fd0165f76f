/** One gesture and its frames. */
import { type FrameFigures, frameFigures } from './frames.ts';
import type { Hand } from './hand.ts';
import { framesOf } from './notes.ts';
import { inTime } from './in-time.ts';

export interface GestureFigures extends FrameFigures {
  /** Milliseconds that the page's thread worked, for each frame. */
  readonly work: number;
}

export async function measured(hand: Hand, gesture: () => Promise<void>): Promise<GestureFigures> {
  const [{ now: began }, busyBefore] = [await now(hand), await busy(hand)];
  await gesture();
  const [{ now: ended, frames }, busyAfter] = [await now(hand), await busy(hand)];
  const figures = frameFigures(frames, began, ended);
  const count = Math.max(1, (figures.fps * (ended - began)) / 1000);
  return { ...figures, work: (busyAfter - busyBefore) / count };
}

function now(hand: Hand) {
  return inTime('the frames', hand.patience, framesOf(hand.page));
}

/** Milliseconds of tasks of the page's thread so far. */
async function busy({ client }: Hand): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
