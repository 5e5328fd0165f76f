import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { EVENTS } from '../support/dataset.ts';

/** The region "Events": ordered lists under headings for month and day. */
export class EventList {
  readonly region: Locator;
  /** What names it, and stands before it. */
  readonly title: Locator;
  readonly articles: Locator;

  constructor(root: Page | FrameLocator) {
    this.region = root.getByRole('region', { name: 'Events', exact: true });
    this.title = root.getByRole('heading', { level: 2, name: 'Events', exact: true });
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

  /** `day`: `YYYY-MM-DD`. Only a long list has this. */
  async goToDay(day: string): Promise<void> {
    await this.region.getByLabel('Go to a day').fill(day);
    await this.region.getByRole('button', { name: 'Go', exact: true }).click();
  }

  /** Pixels that days without an event take, one number for each time that there are such. */
  quietHeights(): Promise<readonly number[]> {
    return this.region
      .locator('.quiet')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  }

  /** Id of the event whose entry has the focus. */
  focused(): Promise<string | null> {
    return this.region.evaluate(
      () => document.activeElement?.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null,
    );
  }

  async ids(): Promise<readonly (string | null)[]> {
    return this.articles.evaluateAll((articles) =>
      articles.map((article) => article.getAttribute('data-event-id')),
    );
  }

  /** Exactly these, in order of date, and none before what it follows. */
  async expectIds(ids: readonly string[]): Promise<void> {
    await expect(this.articles).toHaveCount(ids.length);
    const shown = await this.ids();
    expect([...shown].sort()).toEqual([...ids].sort());
    const events = shown.map((shownId) => EVENTS.find(({ id }) => id === shownId));
    const order = events.map((event) => event?.order ?? NaN);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const [at, event] of events.entries())
      for (const before of event?.follows ?? []) expect(shown.indexOf(before), before).toBeLessThan(at);
  }

  async expectSelected(eventId: string): Promise<void> {
    await expect(this.article(eventId)).toHaveAttribute('aria-current', 'true');
    await expect(this.region.locator('article[aria-current]')).toHaveCount(1);
  }
}
