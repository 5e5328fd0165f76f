/** The `test` of every spec: the site on a port of its own, and guards that hold in each test. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  test as base,
} from '@playwright/test';
import { withoutMouse } from './by-keyboard.ts';
import { createGuards, type Guards } from './guards.ts';
import { type Served, serveSite } from './serve.ts';

interface TestFixtures {
  readonly guards: Guards;
  /** A context with other circumstances, watched like the test's own. */
  readonly contextWith: (options: BrowserContextOptions) => Promise<BrowserContext>;
}

export interface WorkerFixtures {
  /** Whether a reader without a mouse does all of it. */
  readonly byKeyboard: boolean;
  readonly site: Served;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  byKeyboard: [false, { scope: 'worker', option: true }],
  page: async ({ page, byKeyboard }, use) => {
    if (byKeyboard) withoutMouse(page);
    await use(page);
  },
  site: [
    async ({}, use, { parallelIndex }) => {
      // The port that was asked for is one; the workers beside the first take free ones.
      const site = await serveSite('/', parallelIndex === 0 ? process.env['PORT'] : undefined);
      console.log(`The site under test is at ${originOf(site)}/`);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(originOf(site));
  },
  guards: [
    async ({ context, site }, use) => {
      const guards = createGuards(originOf(site));
      guards.watch(context);
      await use(guards);
      guards.check();
    },
    { auto: true },
  ],
  contextWith: async ({ browser, guards, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await openContext(browser, { ...options, ...(baseURL !== undefined && { baseURL }) });
      guards.watch(context);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';

export function originOf({ port }: Served): string {
  return `http://localhost:${String(port)}`;
}

/**
 * The page says itself when nothing is pending: no test ever sleeps. Looked for in every frame; an expectation would look half a second later,
 * which adds up to minutes over all tests.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, {
    timeout: 10_000,
  });
}

/** Goes to an address of the site and waits until the page is at rest. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
}
