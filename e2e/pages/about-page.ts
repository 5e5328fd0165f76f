/** `/about/`: what is to be known of the timeline itself. */
import type { Locator, Page } from '@playwright/test';
import { visit } from '../support/test.ts';

export class AboutPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly sources: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'About this timeline' });
    this.sources = page.getByRole('main').getByRole('article').getByRole('article');
  }

  async open(): Promise<void> {
    await visit(this.page, '/about/');
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The numbers of a list, in its order. */
  async numbers(list: string): Promise<readonly number[]> {
    const numbers = this.page.getByRole('list', { name: list, exact: true }).getByText(/^\d+\s*$/);
    return (await numbers.allTextContents()).map(Number);
  }

  /** The events that a number opens to, once it is open. */
  async openNumber(label: string): Promise<Locator> {
    const group = this.page.getByRole('group').filter({ hasText: label });
    await group.getByText(label).click();
    return group.getByRole('link');
  }
}
