import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

interface Cluster {
  readonly mark: Locator;
  /** Ids of those that it holds. */
  readonly events: readonly string[];
  readonly edge: { readonly x: number; readonly y: number };
}

/** The region "Timeline": items are links, clusters are buttons that tell their size. */
export class TimelinePane {
  readonly region: Locator;
  /** The drawing itself: where dragging and the wheel act. */
  readonly plot: Locator;
  /** Months and days over the lanes. */
  readonly axis: Locator;
  readonly items: Locator;
  readonly clusters: Locator;
  /** What the lanes stand for. */
  readonly lanes: Locator;

  /** `named`: what it and the drawing are called, where the page is in another language. */
  constructor(root: Page | FrameLocator, named = { region: 'Timeline', plot: 'Drawing' }) {
    this.region = root.getByRole('region', { name: named.region, exact: true });
    this.plot = this.region.getByRole('group', { name: named.plot });
    this.axis = this.plot.locator('.axis');
    this.items = this.region.locator('a[data-event-id]');
    this.lanes = this.region.getByLabel('Lanes');
    this.clusters = this.region.locator('button[data-cluster-size]');
  }

  /** The list of what a pressed mark stands for. */
  get gathered(): Locator {
    return this.region.getByRole('list', { name: /^\d[\d,]* events/ });
  }

  /** How to read the marks, once its button was pressed. */
  get legend(): Locator {
    return this.region.getByRole('group', { name: 'How to read this' });
  }

  /** Of it, how well a date is known. */
  get dates(): Locator {
    return this.legend.locator('dl').first();
  }

  /** The one item that Tab leads to. */
  get tabStop(): Locator {
    return this.plot.locator('[tabindex="0"]');
  }

  /** What is said of events outside of what is in view. */
  get earlier(): Locator {
    return this.region.getByText(/^\d[\d,]* earlier/);
  }
  get later(): Locator {
    return this.region.getByText(/^\d[\d,]* later/);
  }

  /** Of the events that are drawn by themselves in view, each one's place among all. */
  async placesInView(): Promise<readonly number[]> {
    return this.items.evaluateAll((items) =>
      items.flatMap((item) => {
        const { left, right } = item.getBoundingClientRect();
        const plot = item.closest('.vis-center')?.getBoundingClientRect();
        const place = /(\d+) of \d+$/.exec(item.getAttribute('aria-label') ?? '')?.[1];
        return plot && right > plot.left && left < plot.right ? [Number(place)] : [];
      }),
    );
  }

  /** What is said of a movement when it has come to rest. */
  get said(): Locator {
    return this.region.locator('.overview [aria-live]');
  }

  /** Id of the event that has focus; null where something else has. */
  async focusedEvent(): Promise<string | null> {
    return this.plot.evaluate(({ ownerDocument }) => {
      return ownerDocument.activeElement?.getAttribute('data-event-id') ?? null;
    });
  }

  /** Sizes of all that is gathered, added up. */
  async gatheredCount(): Promise<number> {
    const sizes = await this.clusters.evaluateAll((marks) =>
      marks.map((mark) => Number(mark.getAttribute('data-cluster-size'))),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Pixels from the left at which each mark stands, by the event’s id. */
  async placesOnAxis(): Promise<ReadonlyMap<string, number>> {
    const places = await this.items.evaluateAll((marks) =>
      marks.map((mark) => {
        const shape = mark.parentElement?.querySelector('g[class^="shape"]') ?? mark;
        return [mark.getAttribute('data-event-id') ?? '', shape.getBoundingClientRect().x] as const;
      }),
    );
    return new Map(places);
  }

  item(eventId: string): Locator {
    return this.region.locator(`a[data-event-id="${eventId}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  /** The interactive drawing has taken the place of the sketch. */
  async expectAlive(): Promise<void> {
    await expect(this.region.locator('.vis-timeline')).toBeVisible();
  }

  /** Ids of the events that stand on the axis one by one, in the order of the page. */
  async ids(): Promise<readonly (string | null)[]> {
    return this.items.evaluateAll((items) => items.map((item) => item.getAttribute('data-event-id')));
  }

  /** The shape of an event that is drawn by itself, well within the plot: of the one with this id, or of any. In pixels of the viewport. */
  async markInView(id?: string): Promise<{ readonly id: string; readonly x: number; readonly y: number }> {
    await this.plot.scrollIntoViewIfNeeded();
    const plot = await this.plot.boundingBox();
    const items = id === undefined ? this.items : this.item(id);
    const marks = await items.evaluateAll((links) =>
      links.map((link) => {
        const shape = link.closest('.item')?.querySelector('.mark .shape__body') ?? link;
        const { x, y, width, height } = shape.getBoundingClientRect();
        return { id: link.getAttribute('data-event-id') ?? '', x: x + width / 2, y: y + height / 2 };
      }),
    );
    const from = (plot?.x ?? 0) + 0.3 * (plot?.width ?? 0);
    const to = (plot?.x ?? 0) + 0.9 * (plot?.width ?? 0);
    const found = marks.find(({ x }) => x > from && x < to);
    if (!found) throw new Error('No event is drawn by itself in the middle of the plot.');
    return found;
  }

  /** The cluster in view that most events are counted in, and its left edge in pixels of the viewport. */
  async largestCluster(): Promise<Cluster> {
    await this.expectAlive();
    await this.plot.scrollIntoViewIfNeeded();
    const clusters = await this.clusters.evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, top, height, right } = mark.getBoundingClientRect();
        const drawing = mark.closest('.vis-center')?.getBoundingClientRect();
        const isSeen = drawing !== undefined && left > drawing.left && right < drawing.right;
        const size = isSeen ? Number(mark.getAttribute('data-cluster-size')) : 0;
        return { size, key: mark.getAttribute('data-key') ?? '', edge: { x: left, y: top + height / 2 } };
      }),
    );
    const [largest] = clusters.toSorted((a, b) => b.size - a.size);
    if (!largest || largest.size === 0) throw new Error('There is no cluster in view.');
    return {
      mark: this.region.locator(`[data-key="${largest.key}"]`),
      events: largest.key.split('+').map((key) => key.slice(key.indexOf('/') + 1)),
      edge: largest.edge,
    };
  }

  /** Middle of the drawing, in pixels of the viewport. */
  async middle(): Promise<{ readonly x: number; readonly y: number }> {
    await this.plot.scrollIntoViewIfNeeded();
    const box = await this.plot.boundingBox();
    if (!box) throw new Error('The drawing is not on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Names of the marks that are seen beside the drawing, to its left or right. */
  async beyondEdges(): Promise<readonly string[]> {
    await this.plot.scrollIntoViewIfNeeded();
    return this.region.locator('.vis-center').evaluate((drawing) => {
      const { left, right, top, bottom } = drawing.getBoundingClientRect();
      const heights = Array.from({ length: Math.floor(bottom - top) }, (_, y) => top + y);
      const found = heights
        .flatMap((y) => [left - 3, right + 3].map((x) => document.elementFromPoint(x, y)))
        .map((seen) => seen?.closest('[data-cluster-size], [data-event-id]')?.getAttribute('aria-label'));
      return [...new Set(found.filter((name) => typeof name === 'string'))];
    });
  }
}
