import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The region "Events": ordered lists under headings for month and day. */
export class EventList {
  readonly region: Locator;
  readonly articles: Locator;

  constructor(root: Page | FrameLocator) {
    this.region = root.getByRole('region', { name: 'Events', exact: true });
    this.articles = this.region.getByRole('article');
  }

  article(eventId: string): Locator {
    return this.region.locator(`article[data-event-id="${eventId}"]`);
  }

  link(eventId: string): Locator {
    return this.article(eventId).getByRole('link').first();
  }

  select(eventId: string): Promise<void> {
    return this.link(eventId).click();
  }

  async ids(): Promise<readonly (string | null)[]> {
    return this.articles.evaluateAll((articles) =>
      articles.map((article) => article.getAttribute('data-event-id')),
    );
  }

  async expectIds(ids: readonly string[]): Promise<void> {
    await expect(this.articles).toHaveCount(ids.length);
    expect(await this.ids()).toEqual(ids);
  }

  async expectSelected(eventId: string): Promise<void> {
    await expect(this.article(eventId)).toHaveAttribute('aria-current', 'true');
    await expect(this.region.locator('article[aria-current]')).toHaveCount(1);
  }
}
