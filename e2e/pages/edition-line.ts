/** The line at the head of a page of a frozen edition. */
import type { FrameLocator, Locator, Page } from '@playwright/test';

export class EditionLine {
  readonly line: Locator;

  constructor(page: Page | FrameLocator) {
    this.line = page.locator('.edition');
  }

  get newer(): Locator {
    return this.line.getByRole('link', { name: 'A newer one exists' });
  }

  get changes(): Locator {
    return this.line.getByRole('link', { name: 'What has changed' });
  }
}
