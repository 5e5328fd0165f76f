/** A page that its reader has put behind another one: as the browser tells it, and what it does meanwhile. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Puts the page behind another, or in front again. */
    putBehind?: (behind: boolean) => void;
    /** What the page has asked the browser for: frames, timers, files. */
    work?: string[];
  }
}

/** From here on a test can put the page behind, and see its work. `behind`: it is opened there. */
export async function watchWork(page: Page, behind = false): Promise<void> {
  await page.addInitScript((from) => {
    let hidden = from;
    const work: string[] = [];
    window.work = work;
    Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    window.putBehind = (next) => {
      hidden = next;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    };
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'fetch']) {
      const given = Reflect.get(window, name) as (...args: unknown[]) => unknown;
      Reflect.set(window, name, (...args: unknown[]) => {
        work.push(name === 'fetch' ? `fetch ${String(args[0])}` : name);
        return given.apply(window, args);
      });
    }
  }, behind);
}

export function putBehind(page: Page, behind: boolean): Promise<void> {
  return page.evaluate((next) => window.putBehind?.(next), behind);
}

/** What the page does in a minute of its own time. Its clock must be the test's. */
export async function workInAMinute(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.work?.splice(0));
  await page.clock.runFor(60_000);
  return page.evaluate(() => window.work ?? []);
}
