import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The story read through: `view=read`. */
export class ReadPane {
  readonly title: Locator;
  readonly place: Locator;
  readonly turns: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly leave: Locator;
  /** What begins it, on the explore page. */
  readonly begin: Locator;
  /** What a screen reader is told after a step. */
  readonly said: Locator;
  /** How many events are read, and by what they are narrowed. */
  readonly what: Locator;

  constructor(root: Page | FrameLocator) {
    this.title = root.locator('.read #event-title');
    this.place = root.locator('.place-line');
    this.turns = root.getByRole('navigation', { name: 'The event before, the event after' });
    this.next = this.turns.getByRole('button', { name: /^Next: / });
    this.previous = this.turns.getByRole('button', { name: /^Previous: / });
    this.leave = root.locator('.read__head').getByRole('button', { name: 'Back to the timeline' });
    this.begin = root.getByRole('button', { name: 'Read the story' });
    this.said = root.locator('.read > [aria-live].sr-only');
    this.what = root.locator('#filters-status');
  }

  async expectAt(at: number, total: number, title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
    await expect(this.place).toContainText(`${figure(at)} of ${figure(total)}`);
  }

  /** The way out at an end of the story. */
  end(words: 'begins' | 'ends'): Locator {
    return this.turns.getByRole('button', { name: `The story ${words} here Back to the timeline` });
  }
}

/** `12,345` */
function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
