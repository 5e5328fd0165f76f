import { type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The open event: a region or a dialog named by its title; or, on its own page, the page's main part. */
export class EventPane {
  readonly root: Page | FrameLocator;

  constructor(root: Page | FrameLocator) {
    this.root = root;
  }

  named(title: string): Locator {
    const region = this.root.getByRole('region', { name: title, exact: true });
    return region.or(this.root.getByRole('dialog', { name: title, exact: true }));
  }

  get title(): Locator {
    return this.root.locator('#event-title');
  }

  get evidence(): Locator {
    return this.root.locator('figure[data-excerpt-id]');
  }

  /** The passage that the address asks for. */
  get marked(): Locator {
    return this.root.locator('figure.cutting--marked');
  }

  piece(excerptId: string): Locator {
    return this.root.locator(`figure[data-excerpt-id="${excerptId}"]`);
  }

  /** The date worked out, a line for each ground. */
  get workings(): Locator {
    return this.root.getByRole('list', { name: 'How the day follows' }).getByRole('listitem');
  }

  /** Asks for another event, by id. */
  get daysBetween(): Locator {
    return this.root.getByRole('combobox', { name: 'Days between this and …' });
  }

  get daysBetweenAnswer(): Locator {
    return this.root.getByRole('status').filter({ hasText: /between this and|from this to|to this/ });
  }

  close(): Locator {
    return this.root.getByRole('button', { name: 'Close', exact: true });
  }
}
