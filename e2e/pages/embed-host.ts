/** Somebody else's page, on another origin, with Sourceline in a frame. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { type Served, servePage } from '../support/serve.ts';

interface FrameOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** `null` for a frame without a sandbox. */
  readonly sandbox?: string | null;
}

export class EmbedHost {
  readonly page: Page;
  readonly origin: string;
  private readonly served: Served;
  private readonly site: string;

  private constructor(page: Page, served: Served, site: string) {
    this.page = page;
    this.served = served;
    this.site = site;
    this.origin = `http://127.0.0.1:${String(served.port)}`;
  }

  /** `site` is the origin under which Sourceline is served: by name, so that the host, by number, is another. */
  static async open(page: Page, site: string, options: FrameOptions = {}): Promise<EmbedHost> {
    const host = new EmbedHost(page, await servePage(frameHtml(site, options)), site);
    await page.goto(host.origin);
    return host;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Nothing is pending in the frame. */
  async settled(): Promise<void> {
    await expect(this.frame.locator('html')).toHaveAttribute('data-ready', 'true');
  }

  /** Follows the line of attribution; gives the tab that opens, at rest. */
  async openFullPage(): Promise<Page> {
    const opening = this.page.waitForEvent('popup');
    await this.frame
      .getByRole('contentinfo')
      .getByRole('link', { name: /full page/ })
      .click();
    const tab = await opening;
    await expect(tab.locator('html')).toHaveAttribute('data-ready', 'true');
    return tab;
  }

  /** What is to be known of the timeline: the link in the line of attribution. */
  get aboutLink(): Locator {
    return this.frame.getByRole('contentinfo').getByRole('link', { name: 'About this timeline' });
  }

  /** By how many pixels the page in the frame is wider than what it shows; 0 if it fits. */
  async overflow(): Promise<number> {
    return this.frame.locator('html').evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth));
  }

  embedAddress(): string {
    return `${this.site}/embed/`;
  }

  close(): void {
    this.served.close();
  }
}

function frameHtml(
  site: string,
  { query = '', width = 600, height = 480, sandbox = 'allow-scripts' }: FrameOptions,
): string {
  const attributes = [
    `src="${site}/embed/${query === '' ? '' : `?${query.replaceAll('&', '&amp;')}`}"`,
    `width="${String(width)}" height="${String(height)}"`,
    'title="Timeline"',
    ...(sandbox === null ? [] : [`sandbox="${sandbox}"`]),
  ];
  return `<!doctype html><html lang="en"><title>A newspaper</title><body style="margin:0"><iframe style="border:0" ${attributes.join(' ')}></iframe></body></html>`;
}
