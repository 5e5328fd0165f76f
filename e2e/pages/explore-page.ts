import { expect, type Locator, type Page } from '@playwright/test';
import { settled } from '../support/test.ts';
import { EventList } from './event-list.ts';
import { EventPane } from './event-pane.ts';
import { FiltersPane } from './filters-pane.ts';
import { TimelinePane } from './timeline-pane.ts';

/** `/`, and `/embed/` which shows the same exploring. */
export class ExplorePage {
  readonly page: Page;
  readonly timeline: TimelinePane;
  readonly list: EventList;
  readonly filters: FiltersPane;
  readonly event: EventPane;
  /** What the page says of parameters that it ignored. */
  readonly addressNotice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.timeline = new TimelinePane(page);
    this.list = new EventList(page);
    this.filters = new FiltersPane(page);
    this.event = new EventPane(page);
    this.addressNotice = page.getByRole('region', { name: 'About the address' });
  }

  /** `query` without its question mark. */
  async open(query = '', path = '/'): Promise<void> {
    await this.page.goto(query === '' ? path : `${path}?${query}`);
    await settled(this.page);
  }

  /** What the page says when this has not come for some time. */
  delay(wanted: string): Locator {
    return this.page.getByRole('status').filter({ hasText: `Still waiting for ${wanted}` });
  }

  async expectShown(shown: number, total: number): Promise<void> {
    await expect(this.filters.status).toHaveText(`${figure(shown)} of ${figure(total)} events`);
  }

  /** Parameters of the address as it now is. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** First and last day in view, from the address: `2025-04-10`; empty where it names none. */
  get window(): readonly [first: string, last: string] {
    const [first = '', last = ''] = (this.parameter('window') ?? '').split('..');
    return [first, last];
  }

  /** Once it has stayed for half a second: where a busy machine draws few steps of a movement, it rests between them. */
  async windowAtRest(): Promise<readonly [first: string, last: string]> {
    let [last, same] = ['', 0];
    const stays = () => {
      const now = this.window.join('..');
      same = now === last ? same + 1 : 0;
      last = now;
      return same;
    };
    await expect.poll(stays, { intervals: [100] }).toBeGreaterThanOrEqual(5);
    return this.window;
  }

  /** From the address. */
  get daysInView(): number {
    const [first, last] = this.window;
    return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }
}

/** `12,345` */
function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
