import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The help, in the full page or in a frame. */
export class HelpDialog {
  readonly dialog: Locator;
  readonly heading: Locator;
  /** The switch of keys of one letter or sign. */
  readonly singleKeys: Locator;
  readonly #button: Locator;

  constructor(root: Page | FrameLocator) {
    this.dialog = root.getByRole('dialog', { name: 'How to read and move' });
    this.heading = this.dialog.getByRole('heading', { name: 'How to read and move' });
    this.singleKeys = this.dialog.getByRole('checkbox', { name: 'Single-letter keys' });
    this.#button = root.getByRole('button', { name: 'Help', exact: true });
  }

  /** Which works whatever keys are on. */
  async openByButton(): Promise<void> {
    await this.#button.click();
    await expect(this.dialog).toBeVisible();
  }

  async turnSingleKeys(on: boolean): Promise<void> {
    await this.openByButton();
    await this.singleKeys.setChecked(on);
    await this.dialog.getByRole('button', { name: 'Close' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
