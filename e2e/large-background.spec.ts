/** A large timeline in a tab that nobody looks at does nothing, and goes on when its reader comes back. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { putBehind, watchWork, workInAMinute } from './support/background.ts';
import { largeEvents } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { expect } from './support/test.ts';
import { spoil } from './support/withhold.ts';

const isLabels = (work: readonly string[]) => work.filter((done) => done.includes('labels-'));

/** What is fetched at rest, for later, comes when it comes; with a clock of its own, no minute would ever be without work. */
async function expectRest(page: Page): Promise<void> {
  await expect(async () => {
    expect(await workInAMinute(page)).toEqual([]);
  }).toPass({ timeout: 10_000 });
  expect(await workInAMinute(page)).toEqual([]);
}

test('it has no clock of its own, and draws nothing, whether it is seen or not', async ({ page }) => {
  await page.clock.install();
  await watchWork(page);
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  await expectRest(page);
  await putBehind(page, true);
  expect(await workInAMinute(page)).toEqual([]);
});

test('put behind in the middle of a movement: it comes to rest, fetches no titles, and does so on coming back', async ({
  page,
}) => {
  await page.clock.install();
  await watchWork(page);
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    window.putBehind?.(true);
  });
  const comings = explore.list.region.getByText('Title to come');
  await expect(comings.first()).toBeAttached();
  expect(isLabels(await workInAMinute(page))).toEqual([]);
  expect(await workInAMinute(page)).toEqual([]);
  await putBehind(page, false);
  await expect(comings).toHaveCount(0);
  await explore.timeline.expectAlive();
});

test('opened behind: nothing is drawn until it is looked at', async ({ page }) => {
  await page.clock.install();
  await watchWork(page, true);
  const explore = new ExplorePage(page);
  await page.goto('/');
  await explore.expectShown(largeEvents().length, largeEvents().length);
  await expect(page.locator('[data-prerendered]')).toHaveCount(0);
  await expectRest(page);
  await expect(explore.timeline.region.locator('.vis-timeline')).toHaveCount(0);
  await putBehind(page, false);
  await explore.timeline.expectAlive();
});

test('what could not be had is asked for again when the reader comes back', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  await watchWork(page);
  const mend = await spoil(page, 'labels-*', { status: 503 });
  const explore = new ExplorePage(page);
  await explore.open();
  const alert = page.getByRole('alert').filter({ hasText: 'The titles could not be loaded' });
  await expect(alert).toBeVisible();
  await putBehind(page, true);
  await mend();
  await putBehind(page, false);
  await expect(explore.list.articles.first().getByRole('link')).toBeVisible();
  await expect(alert).toHaveCount(0);
});
