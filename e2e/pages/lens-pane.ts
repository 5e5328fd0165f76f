import type { Locator, Page } from '@playwright/test';

/** What part of the sources is heard: the panel that chooses it, and the bar that says so. */
export class LensPane {
  readonly button: Locator;
  readonly bar: Locator;
  readonly beside: (name: string) => Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Known when, told by whom' });
    this.bar = page.getByRole('region', { name: 'What is heard' });
    this.beside = (name) => page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** A day of the list under "As known on", such as `11 April 2025`. */
  day(words: string): Locator {
    return this.page.getByRole('group', { name: 'As known on' }).getByRole('radio', { name: words });
  }

  /** "Today" and each day, from the top. */
  days(): Promise<Locator[]> {
    return this.page.getByRole('group', { name: 'As known on' }).getByRole('radio').all();
  }

  source(publisher: string): Locator {
    return this.page.getByRole('group', { name: 'As told by' }).getByRole('checkbox', { name: publisher });
  }
}
