/** From the request to the first event on the screen, and until nothing happens any more. */
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
    const { first, lastActivity, longTasks, now } = await notesOf(page);
    if (first > 0 && now - Math.max(first, lastActivity) > QUIET_MS) {
      const rest = Math.max(first, lastActivity);
      return { first, rest, longestAtLoad: longestOf(longTasks) };
    }
    await new Promise((done) => setTimeout(done, LOOKS_EVERY_MS));
  }
}

/** Milliseconds; 0 where none took fifty. */
export function longestOf(tasks: readonly { readonly duration: number }[]): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}
