/** Reads what the recorder has noted so far. */
import type { Page } from '@playwright/test';
import type { Notes } from './recorder.ts';

interface Now extends Omit<Notes, 'frames'> {
  readonly now: number;
}

export function notesOf(page: Page): Promise<Now> {
  return page.evaluate(() => {
    const { first, live, lastActivity, longTasks } = Reflect.get(window, 'benchNotes') as Notes;
    return { first, live, lastActivity, longTasks, now: performance.now() };
  });
}

export function framesOf(page: Page): Promise<{ readonly frames: readonly number[]; readonly now: number }> {
  return page.evaluate(() => ({
    frames: (Reflect.get(window, 'benchNotes') as Notes).frames,
    now: performance.now(),
  }));
}
