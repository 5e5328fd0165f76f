/** The line that tells of a newer edition, and the worker that it waits in. */
import type { JSHandle, Locator, Page } from '@playwright/test';

export class NewerEdition {
  readonly line: Locator;
  readonly show: Locator;
  readonly later: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.line = page.getByRole('status').filter({ hasText: 'A newer edition is here' });
    this.show = this.line.getByRole('button', { name: 'Show it' });
    this.later = this.line.getByRole('button', { name: 'Not now' });
  }

  /** As when the reader comes back to a page that lay behind others. */
  async look(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** The worker that it now waits in. */
  waiting(): Promise<JSHandle<ServiceWorker | null | undefined>> {
    return this.page.evaluateHandle(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  }
}

/** Until the site is kept, and the worker answers the page. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
  });
}

/** Until the worker has put by a file that the page has used, by the beginning of its path below the site. */
export async function putBy(page: Page, path: string): Promise<void> {
  await page.waitForFunction(async (begins) => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().some(({ url }) => new URL(url).pathname.startsWith(`/${begins}`));
  }, path);
}

/** How many workers the page's site has. */
export function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
