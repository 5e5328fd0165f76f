/** From the request to the first event on the screen, to a drawing that can be moved, and until nothing happens any more. */
import type { Page } from '@playwright/test';
import type { Figures } from './figures.ts';
import { TooSlow } from './in-time.ts';
import { notesOf } from './notes.ts';

/** So long must nothing have happened. */
const QUIET_MS = 1000;
const LOOKS_EVERY_MS = 200;

/** Goes to the address and waits; rejects with `TooSlow` after `limitMs`. */
export async function arrive(page: Page, address: string, limitMs: number): Promise<Figures> {
  const until = performance.now() + limitMs;
  await page.goto(address, { waitUntil: 'commit', timeout: limitMs });
  for (;;) {
    const left = until - performance.now();
    if (left <= 0) throw new TooSlow(`at rest: not in ${String(limitMs / 1000)} s`);
    const { first, live, lastActivity, longTasks, now } = await notesOf(page);
    const rest = Math.max(first, live, lastActivity);
    if (first > 0 && live > 0 && now - rest > QUIET_MS) {
      return { first, live, rest, longestAtLoad: longestOf(longTasks) };
    }
    await new Promise((done) => setTimeout(done, LOOKS_EVERY_MS));
  }
}

/** Milliseconds; 0 where none took fifty. */
export function longestOf(tasks: readonly { readonly duration: number }[]): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}
