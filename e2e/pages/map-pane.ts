import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The region "Map": a button for each place, or for several that are close together. */
export class MapPane {
  readonly region: Locator;
  /** Opens it where the margin has no room for it. */
  readonly toggle: Locator;
  readonly marks: Locator;
  /** What the marks mean. */
  readonly key: Locator;
  /** The places of a mark that stands for several, once it is pressed. */
  readonly gathered: Locator;

  constructor(root: Page | FrameLocator) {
    this.region = root.getByRole('region', { name: 'Map', exact: true });
    this.toggle = root.getByRole('button', { name: 'Map', exact: true });
    this.marks = this.region.getByRole('toolbar', { name: 'Places on the map' }).getByRole('button');
    this.key = this.region.locator('.map-key');
    this.gathered = this.region.getByRole('list', { name: /^\d+ places close together/ });
  }

  /** The mark of one place alone. */
  mark(place: string): Locator {
    return this.marks.and(this.region.getByRole('button', { name: new RegExp(`^${place}, `) }));
  }

  /** What is said of the event that is open or pointed at. */
  said(words: string | RegExp): Locator {
    return this.region.getByText(words);
  }

  async names(): Promise<readonly string[]> {
    return this.marks.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  }

  /** Each target is as large as a finger needs, or reaches as far as its neighbour's. */
  async expectTargets(least: number): Promise<void> {
    const widths = await this.marks.evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect().width),
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(least);
  }
}
