import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Texts that can be copied, behind a word that opens them. */
export class CopyingPane {
  private readonly root: Locator;

  /** @param within what holds it, where the word stands more than once */
  constructor(within: Page | FrameLocator | Locator, label: string) {
    this.root = within.locator('details.copying').filter({ hasText: label });
  }

  async open(): Promise<void> {
    await this.root.locator('summary').click();
  }

  async copy(name: string): Promise<void> {
    await this.root.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
  }

  /** What it says of the last copying. */
  get said(): Locator {
    return this.root.locator('[aria-live="polite"]');
  }

  /** What is selected in the page that holds it. */
  selected(): Promise<string> {
    return this.root.evaluate(() => String(getSelection()));
  }
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
