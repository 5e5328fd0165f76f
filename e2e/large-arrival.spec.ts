/** How a large timeline arrives on a slow line: its first events before all others, with words for what is coming; and what fails on the way. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { firstLarge, largeEvents, onADay } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { expect, settled } from './support/test.ts';
import { hang, spoil, spoilOnce } from './support/withhold.ts';

const WITHOUT_WAITING = { waitUntil: 'commit' } as const;
const total = () => largeEvents().length;
const onPhone = (page: Page) => page.setViewportSize({ width: 360, height: 740 });

/** Of all status messages of the page, what tells of what is not there yet. */
const coming = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

for (const address of ['/', '/embed/']) {
  test(`${address}: the first events are there before the columns, and what is coming is told`, async ({
    page,
  }) => {
    await onPhone(page);
    await hang(page, '**/dataset/columns.*');
    const explore = new ExplorePage(page);
    await page.goto(address, WITHOUT_WAITING);
    const link = explore.list.articles.first().getByRole('link').first();
    await expect(link).toBeVisible();
    const titles = new Set(largeEvents().map(({ title }) => title));
    expect(titles.has((await link.textContent()) ?? '')).toBe(true);
    await expect(coming(page, /first \d+ of 3,000 events.* all other events are on their way/)).toBeVisible();
  });
}

test('the first events stay where they are when the others have come', async ({ page }) => {
  await onPhone(page);
  let answer: (() => void) | undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/dataset/columns.*', async (route) => {
    await held;
    await route.continue();
  });
  const explore = new ExplorePage(page);
  await page.goto('/', WITHOUT_WAITING);
  const third = explore.list.articles.nth(2);
  await expect(third).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const [id, before] = [await third.getAttribute('data-event-id'), await third.boundingBox()];
  answer?.();
  await settled(page);
  await expect(page.locator('[data-prerendered]')).toHaveCount(0);
  expect((await explore.list.article(id ?? '').boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await explore.expectShown(total(), total());
});

test('where the address narrows the story, no other events are shown meanwhile, but what is coming is told', async ({
  page,
}) => {
  await onPhone(page);
  await hang(page, '**/dataset/columns.*');
  await page.goto('/?category=strike', WITHOUT_WAITING);
  await expect(coming(page, /events that this address asks for are on their way/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeHidden();
});

test('where the address narrows the story, the timeline’s code is awaited with words', async ({ page }) => {
  await hang(page, '**/assets/long-timeline*.js');
  await page.goto('/?category=strike', WITHOUT_WAITING);
  await expect(page.locator('[data-prerendered]')).toHaveCount(0);
  await expect(coming(page, /The timeline is on its way/)).toBeVisible();
});

/** Some code is asked for again by the page itself; for other code, its reader is asked to. */
async function tryAgainIfAsked(page: Page, { timeline }: ExplorePage): Promise<void> {
  const again = page.getByRole('button', { name: 'Try again' }).first();
  await expect(again.or(timeline.region.locator('.vis-timeline'))).toBeVisible();
  if (await again.isVisible()) await again.click();
}

test.describe('code that fails to come', () => {
  for (const file of ['load-large', 'large-options', 'long-timeline', 'large-explore', 'vis-plot']) {
    test(`${file}, ahead and when it is needed: the page is whole, at the latest after another try`, async ({
      page,
      guards,
    }) => {
      guards.expectErrors(/Failed to (load resource|fetch)/);
      await page.route(new RegExp(`/assets/${file}[^/]*\\.js`), (route) => route.abort(), { times: 2 });
      const explore = new ExplorePage(page);
      await page.goto('/');
      await tryAgainIfAsked(page, explore);
      await explore.timeline.expectAlive();
      await explore.expectShown(total(), total());
    });
  }
});

test.describe('a file of another edition, or with a wrong hash', () => {
  for (const [what, file] of [
    ['titles', 'labels-0.*'],
    ['columns', 'columns.*'],
    ['details', 'details-*'],
    ['words', 'words.*'],
  ] as const) {
    test(`${what}: refused with words, never shown as no events`, async ({ page }) => {
      const { id } = firstLarge(onADay);
      await spoil(page, file, { body: '{"format":1,"dataset":"another"}' });
      await page.goto(`/?event=${id}&q=office`);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expect(page.getByText(/No event has|^0 of/)).toHaveCount(0);
    });
  }
});

test('titles that fail once are asked for again without a word', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  await spoilOnce(page, 'labels-1.*', { status: 503 });
  const explore = new ExplorePage(page);
  await explore.open();
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(explore.list.region.getByText('Title to come')).toHaveCount(0);
  await expect(explore.list.articles.last().getByRole('link')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
