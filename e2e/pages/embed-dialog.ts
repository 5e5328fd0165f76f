import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The dialog with the code for a frame, and the frame as it will be. */
export class EmbedDialog {
  readonly page: Page;
  readonly region: Locator;
  readonly code: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('dialog', { name: 'Embed the timeline' });
    this.code = this.region.locator('.copying__text');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Embed', exact: true }).click();
    await expect(this.region).toBeVisible();
  }

  get preview(): FrameLocator {
    return this.region.locator('iframe').contentFrame();
  }

  /** The code tells the height that the preview has, which is that of its content. */
  async expectMeasured(): Promise<void> {
    await expect(async () => {
      const [, height] = await this.previewSize();
      expect(height).toBeGreaterThan(600);
      await expect(this.code).toContainText(`height="${String(height)}"`, { timeout: 500 });
    }).toPass({ timeout: 10_000 });
  }

  /** CSS pixels. */
  async previewSize(): Promise<readonly [width: number, height: number]> {
    return this.region
      .locator('iframe')
      .evaluate((frame) => [frame.clientWidth, frame.clientHeight] as const);
  }
}
