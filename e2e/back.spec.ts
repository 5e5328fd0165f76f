/** Back from another page: each page is a document of its own, loaded anew, and is to stand where it stood. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Far down, by the wheel: what lies on the way is laid out as a reader comes by. */
async function scrollTo(page: Page, far: number): Promise<void> {
  for (let at = 0; at < far; at = await scrolled(page)) {
    await page.mouse.wheel(0, 400);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(at);
  }
}

async function thereAndBack(page: Page): Promise<void> {
  await visit(page, '/about/');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

test('the list stands at the same entry', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { list } = await open(page, '');
  await scrollTo(page, 4400);
  const topOf = (id: string) =>
    list.article(id).evaluate((article) => Math.round(article.getBoundingClientRect().top));
  const tops = await Promise.all(EVENTS.map(async ({ id }) => ({ id, top: await topOf(id) })));
  const inView = tops.find(({ top }) => top > 0 && top < 450);
  expect(inView).toBeDefined();
  await thereAndBack(page);
  await expect
    .poll(async () => Math.abs((await topOf(inView?.id ?? '')) - (inView?.top ?? 0)))
    .toBeLessThan(40);
});

test('an open event does not lead down to its entry in the list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { id, title } = firstEvent(inStory);
  const explore = await open(page, `event=${id}`);
  await explore.timeline.expectAlive();
  // The open event has been brought up, and the page with it.
  const raised = await scrolled(page);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(raised + 290);
  const before = await scrolled(page);
  await thereAndBack(page);
  await expect(explore.event.named(title)).toBeVisible();
  await explore.timeline.expectAlive();
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(40);
});

async function open(page: Page, query: string): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  return explore;
}
