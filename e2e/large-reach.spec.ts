/** A timeline of thousands of events where there is little room, no script, or a file is missing; and for everybody. */
import type { Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { EventList } from './pages/event-list.ts';
import { EventPane } from './pages/event-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { HebrewTimeline } from './pages/hebrew-timeline.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { firstLarge, largeEvents, onADay } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { expect, originOf } from './support/test.ts';
import { spoil, spoilOnce } from './support/withhold.ts';

async function open(page: Page, query = ''): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  return explore;
}

const total = () => largeEvents().length;
const strikes = () => largeEvents().filter(({ category }) => category === 'strike');

test.describe('in a frame of another origin', () => {
  for (const width of [600, 360]) {
    test(`of ${String(width)} by 480`, async ({ page, site, guards }) => {
      const host = await EmbedHost.open(page, originOf(site), {
        width,
        height: 480,
        query: 'category=strike',
      });
      guards.allowOrigin(host.origin);
      await host.settled();
      await expect(new FiltersPane(host.frame).status).toHaveText(
        `${String(strikes().length)} of 3,000 events`,
      );
      const list = new EventList(host.frame);
      const link = list.articles.first().getByRole('link').first();
      const title = (await link.textContent()) ?? '';
      await link.click();
      await expect(new EventPane(host.frame).named(title)).toBeVisible();
      await expect(new EventPane(host.frame).evidence.first()).toBeVisible();
      expect(await host.overflow()).toBe(0);
      host.close();
    });
  }
});

for (const [name, width] of [
  ['a phone', 360],
  ['a tablet', 768],
] as const) {
  test(`on ${name} nothing is wider than the page, and an event opens`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const explore = await open(page);
    const link = explore.list.articles.first().getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(explore.event.named(title)).toBeVisible();
    await expect(explore.event.evidence.first()).toBeVisible();
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBeLessThanOrEqual(0);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of ['/', '/embed/']) {
    test(`${address} tells the first events, and that there are others`, async ({ page }) => {
      await page.goto(address);
      const list = new ExplorePage(page).list;
      await expect(page.getByText(/^These are the first \d+ of 3,000 events/)).toBeVisible();
      await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
      await expect(page.getByRole('img', { name: /^\d+ events,.* all strikes$/ }).first()).toBeVisible();
      const titles = await list.articles.getByRole('link').allTextContents();
      expect(titles.length).toBeGreaterThan(10);
      const words = `first ${String(titles.length)} of 3,000 events, whatever its address asks for`;
      await expect(page.getByText(words)).toBeInViewport();
      await expect(page.getByText('are on their way').filter({ visible: true })).toHaveCount(0);
      const known = new Set(largeEvents().map(({ title }) => title));
      expect(titles.filter((title) => !known.has(title))).toEqual([]);
    });
  }
});

test.describe('a fault', () => {
  const labels = 'labels-0.*';

  test('titles that fail once are asked for again', async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource/);
    await spoilOnce(page, labels, { status: 503 });
    const explore = await open(page);
    await expect(explore.list.articles.first().getByRole('link')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('titles that stay away are told of, with a way to try again, and the events are still there', async ({
    page,
    guards,
  }) => {
    guards.expectErrors(/Failed to load resource/);
    const mend = await spoil(page, labels, { status: 503 });
    const explore = await open(page);
    const alert = page.getByRole('alert').filter({ hasText: 'The titles could not be loaded' });
    await expect(alert).toBeVisible();
    await explore.expectShown(total(), total());
    await expect(explore.list.articles.first()).toContainText('Title to come');
    await expect(page.getByText(/No event has|^0 of/)).toHaveCount(0);
    await mend();
    await alert.getByRole('button', { name: /again/i }).click();
    await expect(explore.list.articles.first().getByRole('link')).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('titles that stay away do not leave an open event waiting for ever', async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource/);
    const event = firstLarge(onADay);
    const mend = await spoil(page, 'labels-*', { status: 503 });
    const explore = await open(page, `event=${event.id}`);
    const alert = page.getByRole('alert').filter({ hasText: 'The titles could not be loaded' });
    await expect(alert).toHaveCount(1);
    await mend();
    await alert.getByRole('button', { name: /again/i }).click();
    await expect(explore.event.named(event.title)).toBeVisible();
  });

  test('columns of wrong content are refused with words', async ({ page }) => {
    await spoil(page, 'columns.*', { body: 'not what the name promises' });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText(/^The timeline /);
    // Those that it was served with stand; nothing is drawn of what came.
    await expect(new ExplorePage(page).list.articles.first()).toBeVisible();
    await expect(page.locator('.vis-timeline')).toHaveCount(0);
  });

  test('a search that cannot be fetched narrows nothing, and says so', async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource/);
    const mend = await spoil(page, 'words.*', { status: 503 });
    const explore = await open(page, 'q=office');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The search could not be fetched' }),
    ).toBeVisible();
    await explore.expectShown(total(), total());
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(explore.filters.status).not.toHaveText(/^3,000 of/);
  });
});

test.describe('axe', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`finds nothing in explore and an open event, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const explore = await open(page, `event=${firstLarge(onADay).id}`);
      await explore.timeline.expectAlive();
      await expectNoAxeViolations(page);
    });

    test(`finds nothing in a list of what is gathered, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const explore = await open(page);
      await explore.timeline.expectAlive();
      await explore.timeline.clusters.first().click();
      await expect(explore.timeline.gathered.getByRole('link').first()).toBeVisible();
      await expectNoAxeViolations(page);
    });
  }
});

test('where time runs from right to left, counts can be read, and what is pressed opens where it stands', async ({
  page,
}) => {
  await open(page, 'lang=he');
  const timeline = new HebrewTimeline(page);
  await timeline.expectAlive();
  await timeline.turn(true);
  expect(await timeline.mirroredWords()).toEqual([]);
  const [earliest, next] = [timeline.clusters.nth(0), timeline.clusters.nth(1)];
  const place = await next.boundingBox();
  expect((await earliest.boundingBox())?.x).toBeGreaterThan(place?.x ?? NaN);
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(timeline.gathered).toBeVisible();
  const list = await timeline.gathered.boundingBox();
  expect(Math.abs((list?.x ?? NaN) - (place?.x ?? NaN))).toBeLessThan(5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a strip of bars stands above the list, and leads into it, each time that it is pressed', async ({
    page,
  }) => {
    const explore = await open(page);
    const strip = explore.timeline.region;
    await expect(strip.getByRole('group', { name: /events by year/ })).toBeVisible();
    const jump = strip.getByRole('link', { name: /^2010 to 2014: / });
    for (const round of ['once', 'again']) {
      await jump.click();
      await expect.poll(() => focusedWords(page), round).toMatch(/2010/);
      await expect(page.locator(':focus')).toBeInViewport();
      await page.evaluate(() => {
        scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    }
  });

  test('no key is spoken of', async ({ page }) => {
    const explore = await open(page);
    await expect(explore.list.region).toContainText('finds them all');
    await expect(explore.list.region.getByText('press')).toBeHidden();
  });
});

const focusedWords = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
