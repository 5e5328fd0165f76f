/** Files that a test withholds or spoils, and time that it moves on itself. */
import { expect, type Locator, type Page } from '@playwright/test';

interface Spoilt {
  readonly status?: number;
  readonly body?: string;
}

/** A file of the dataset that is missing or wrong, until it is made good again. */
export async function spoil(page: Page, file: string, answer: Spoilt): Promise<() => Promise<void>> {
  const address = `**/dataset/${file}`;
  await page.route(address, (route) =>
    route.fulfill({ status: answer.status ?? 200, contentType: 'application/json', body: answer.body ?? '' }),
  );
  return () => page.unroute(address);
}

/** A file of the dataset that is missing or wrong the first time that it is asked for. */
export async function spoilOnce(
  page: Page,
  file: string,
  { status = 200, body = '' }: Spoilt,
): Promise<void> {
  await page.route(`**/dataset/${file}`, (route) => route.fulfill({ status, body }), { times: 1 });
}

/** The host takes requests for this address and never answers; from the returned call on it answers new ones, and the old ones still hang. */
export async function hang(page: Page, address: string): Promise<() => void> {
  let silent = true;
  await page.route(address, (route) => (silent ? undefined : route.continue()));
  return () => {
    silent = false;
  };
}

declare global {
  interface Window {
    /** Milliseconds that the page counts to now, by timer. */
    counting?: Map<number, number>;
  }
}

/** From here on the test moves the page's time, and can see what the page counts to. */
export async function ownTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    const counting = new Map<number, number>();
    const begin = window.setTimeout.bind(window);
    const end = window.clearTimeout.bind(window);
    window.counting = counting;
    window.setTimeout = ((act: () => void, delay = 0, ...given: unknown[]) => {
      const timer = begin(act, delay, ...given);
      counting.set(timer, delay);
      begin(() => counting.delete(timer), delay);
      return timer;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((timer?: number) => {
      counting.delete(timer ?? 0);
      end(timer);
    }) as typeof window.clearTimeout;
  });
}

/** How much of the time passes before it is looked for the first time; the rest leaves room for what passes by itself. */
const EARLY = 0.6;

/** Waits until the page counts to just so many seconds, and moves its time on by as many, once: not before they have passed is it shown. */
export async function after(page: Page, seconds: number, shown: Locator): Promise<void> {
  const counting = () => page.evaluate(() => Array.from(window.counting?.values() ?? []));
  await expect.poll(counting, 'what the page counts to').toContain(seconds * 1000);
  await page.clock.fastForward(seconds * EARLY * 1000);
  await expect(shown).toHaveCount(0);
  await page.clock.fastForward(seconds * (1 - EARLY) * 1000);
  await expect(shown).toBeVisible();
}
