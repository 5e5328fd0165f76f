/** The built site in a real browser, a fresh context for each visit, and an eye on whom it asks. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium, launchFlags } from '../src/tools/browser/chromium.ts';
import { listen } from '../src/tools/site/listen.ts';
import { siteServer } from '../src/tools/site/server.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Milliseconds: a slow line that is emulated on a busy machine takes its time. */
const PATIENCE = 120_000;

const DESKTOP: Size = { width: 1440, height: 900 };

export interface Site {
  readonly browserVersion: string;
  /** Requests to other origins, over all visits so far. */
  readonly foreign: readonly string[];
  /** A fresh visitor: nothing cached. */
  readonly visit: <T>(measure: (page: Page) => Promise<T>, size?: Size) => Promise<T>;
  /** Goes to an address and waits until the page is at rest. */
  readonly open: (page: Page, address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param dir the site's folder */
export async function openSite(dir = 'dist'): Promise<Site> {
  const found = ensureChromium();
  if (!found.ok) throw new Error(found.error);
  const server = siteServer({ dir, base: '/' });
  const port = await listen(server, '0');
  if (!port.ok) throw new Error('No free port.');
  const origin = `http://localhost:${String(port.value)}`;
  const browser = await chromium.launch({ executablePath: found.value, args: launchFlags() });
  const foreign: string[] = [];
  return {
    browserVersion: browser.version(),
    foreign,
    visit: (measure, size = DESKTOP) => visit(browser, origin, foreign, measure, size),
    open: async (page, address) => {
      await page.goto(origin + address, { timeout: PATIENCE });
      await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: PATIENCE });
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function visit<T>(
  browser: Browser,
  origin: string,
  foreign: string[],
  measure: (page: Page) => Promise<T>,
  viewport: Size,
): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', serviceWorkers: 'block' });
  context.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(origin)) foreign.push(request.url());
  });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}
