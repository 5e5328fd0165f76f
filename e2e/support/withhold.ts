/** Files that a test withholds or spoils, and time that it moves on itself. */
import { expect, type Page } from '@playwright/test';

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

/** The host takes requests for this address and never answers; from the returned call on it answers new ones, and the old ones still hang. */
export async function hang(page: Page, address: string): Promise<() => void> {
  let silent = true;
  await page.route(address, (route) => (silent ? undefined : route.continue()));
  return () => {
    silent = false;
  };
}

/** From here on the test moves the page's time, and with it the time limits of requests, which the browser keeps by a clock of its own. */
export async function ownTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    AbortSignal.timeout = (milliseconds) => {
      const limit = new AbortController();
      setTimeout(() => {
        limit.abort(new DOMException('Time is over.', 'TimeoutError'));
      }, milliseconds);
      return limit.signal;
    };
  });
}

/** Moves the page's time on by so many seconds, once more where the page has begun to count after the first. */
export async function after(page: Page, seconds: number, expected: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(seconds * 1000);
    await expected();
  }).toPass({ intervals: [100] });
}
