/** Somebody else's page with frames of Sourceline in it, whatever scripts it runs, and a record of what the frames say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { type Served, servePage } from '../support/serve.ts';

/** Text of a published script, such as `pym.js`; by the path below its package that it is published at. */
export function publishedScript(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
}

const RECORD = `window.said = []; addEventListener('message', ({ data }) => window.said.push(data));
window.shift = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries())
  if (!hadRecentInput) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });`;

declare global {
  interface Window {
    said: unknown[];
    shift: number;
  }
}

export class HostPage {
  readonly page: Page;
  readonly origin: string;
  private readonly served: Served;

  private constructor(page: Page, served: Served) {
    this.page = page;
    this.served = served;
    this.origin = `http://127.0.0.1:${String(served.port)}`;
  }

  /** `body` is what the page holds. */
  static open(page: Page, body: string): Promise<HostPage> {
    return HostPage.serve(
      page,
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A newspaper</title><script>${RECORD}</script><body style="margin:0"><main><h1>An article</h1>${body}</main></body></html>`,
    );
  }

  /** A whole page; by number, so that Sourceline, which is served by name, is of another origin. */
  static async serve(page: Page, html: string): Promise<HostPage> {
    const host = new HostPage(page, await servePage(html));
    await page.goto(host.origin);
    return host;
  }

  /** The element of the nth frame. */
  frame(at = 0): Locator {
    return this.page.locator('iframe').nth(at);
  }

  /** The page in the nth frame, once nothing is pending there. */
  async inside(at = 0): Promise<Frame> {
    const element = await this.frame(at).elementHandle();
    const inside = await element.contentFrame();
    if (!inside) throw new Error('There is no such frame.');
    await inside.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    return inside;
  }

  /** All that frames have said so far of that kind: for objects, by their `type`. */
  said(type: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.page.evaluate(
      (wanted) =>
        window.said.filter(
          (each): each is Record<string, unknown> =>
            typeof each === 'object' && each !== null && 'type' in each && each.type === wanted,
        ),
      type,
    );
  }

  /** The frame is as high as what it shows, to the pixel, whose fractions are rounded up; and nothing in it is left to scroll to. */
  async expectFits(at = 0): Promise<void> {
    const inside = await this.inside(at);
    await expect(async () => {
      const [height, hidden] = await inside.evaluate(() => {
        const { documentElement: root } = document;
        return [root.getBoundingClientRect().height, root.scrollHeight - innerHeight];
      });
      const frame = await this.frame(at).evaluate(({ clientHeight }) => clientHeight);
      expect(Math.abs(frame - Math.ceil(height))).toBeLessThanOrEqual(1);
      expect(hidden).toBeLessThanOrEqual(1);
    }).toPass({ timeout: 10_000 });
  }

  /** How much of what stood still has moved without anybody's doing, by the browser's own measure. */
  shift(): Promise<number> {
    return this.page.evaluate(() => window.shift);
  }

  /** What a page posts to its frame, as it is. */
  async post(message: unknown, at = 0): Promise<void> {
    await this.frame(at).evaluate((frame, data) => {
      if (frame instanceof HTMLIFrameElement) frame.contentWindow?.postMessage(data, '*');
    }, message);
  }

  /** As the host's own script would: by what `embed.js` has put on the frame. */
  async remote(what: 'select' | 'filter' | 'theme', value: string | null, at = 0): Promise<void> {
    await this.frame(at).evaluate(
      (frame, [name, given]) => {
        const remote: unknown = Reflect.get(frame, 'sourceline');
        const act: unknown = Reflect.get(Object(remote), name);
        if (typeof act !== 'function') throw new Error(`The frame knows no ${name}.`);
        Reflect.apply(act, remote, [given]);
      },
      [what, value] as const,
    );
  }

  close(): void {
    this.served.close();
  }
}
