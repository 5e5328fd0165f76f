/** The drawing of thousands of events: its overview, which is one window with it, and its titles among bars. */
import { ExplorePage } from './pages/explore-page.ts';
import { OverviewStrip } from './pages/overview-strip.ts';
import { test } from './support/large-test.ts';
import { expect } from './support/test.ts';

test('the frame follows the drawing, and the drawing the frame', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('window=2010-01-01..2010-04-10&group=country');
  const overview = new OverviewStrip(page);
  await explore.timeline.tabStop.focus();
  await page.keyboard.press('d');
  await overview.expectSaid(overview.stretch, '21 January to 30 April 2010');
  const [before, shown] = [explore.window[0], await explore.timeline.ids()];
  await overview.drag(overview.stretch, 150);
  await expect.poll(() => explore.window[0] > before).toBe(true);
  expect(Math.abs(explore.daysInView - 100)).toBeLessThanOrEqual(1);
  await expect.poll(() => explore.timeline.ids()).not.toEqual(shown);
});

test('titles among bars have a ground of their own', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  const grounds = await explore.timeline.plot
    .locator('.item--labelled .item__label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(grounds.length).toBeGreaterThan(4);
  expect(grounds.filter((ground) => !/\/ 0\.[89]\d*\)$/.test(ground))).toEqual([]);
});
