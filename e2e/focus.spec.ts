/** Where focus goes when what had it leaves the page, and where the page then stands. */
import type { Locator, Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { ReadPane } from './pages/read-pane.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { expect, originOf, settled, test, visit } from './support/test.ts';

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Entries far down take their height only as they come near, so the page may move under the one that has the focus: it stands still where two frames agree. */
async function focusInSight(target: Locator): Promise<void> {
  await expect(async () => {
    await target.focus();
    await target.scrollIntoViewIfNeeded();
    const tops = await target.evaluate(async (node) => {
      const frame = (): Promise<number> =>
        new Promise((done) => {
          requestAnimationFrame(() => {
            done(node.getBoundingClientRect().top);
          });
        });
      return [await frame(), await frame(), await frame()];
    });
    expect(new Set(tops).size).toBe(1);
    await expect(target).toBeInViewport({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

async function openAlive(page: Page, query = ''): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  await explore.timeline.expectAlive();
  return explore;
}

test('Back closes an open event as Escape does: focus and page are where they were, and Forward opens it again', async ({
  page,
}) => {
  const explore = await openAlive(page);
  const { timeline, list, event } = explore;
  const { id } = firstEvent(inStory);
  await timeline.tabStop.focus();
  const item = await timeline.focusedEvent();
  for (const [where, focus, focused] of [
    ['timeline', () => focusInSight(timeline.item(item ?? '')), () => timeline.focusedEvent()],
    ['list', () => focusInSight(list.link(id)), () => list.focused()],
  ] as const) {
    await test.step(where, async () => {
      await focus();
      const [opener, before] = [await focused(), await scrolled(page)];
      for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
        await page.keyboard.press('Enter');
        await expect(event.title).toBeFocused();
        await settled(page);
        await close();
        await expect.poll(focused).toBe(opener);
        await expect.poll(() => scrolled(page)).toBe(before);
      }
      await page.goForward();
      await expect(event.title).toBeFocused();
      await page.keyboard.press('Escape');
      await expect.poll(focused).toBe(opener);
    });
  }
});

test('a page loaded anew stands after Back where the one before it stood', async ({ page }) => {
  const { list, event } = await openAlive(page);
  await focusInSight(list.link(firstEvent(inStory).id));
  const before = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(event.title).toBeFocused();
  await page.evaluate(() => {
    scrollTo({ top: 100, behavior: 'instant' });
  });
  await page.reload();
  await settled(page);
  await page.goBack();
  await expect(event.title).toBeHidden();
  await expect.poll(() => scrolled(page)).toBe(before);
});

test('where the reader has scrolled since, what opened the event comes into view with its lane and the axis', async ({
  page,
}) => {
  const { timeline, event } = await openAlive(page);
  await timeline.tabStop.focus();
  const item = await timeline.focusedEvent();
  await page.keyboard.press('Enter');
  await expect(event.title).toBeFocused();
  await settled(page);
  await page.evaluate(() => {
    scrollTo({ top: 3000, behavior: 'instant' });
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => timeline.focusedEvent()).toBe(item);
  await expect(timeline.plot).toBeInViewport({ ratio: 0.99 });
});

test('Forward leads back into reading with the focus on the event', async ({ page }) => {
  await openAlive(page);
  const read = new ReadPane(page);
  await read.begin.focus();
  await page.keyboard.press('Enter');
  await expect(read.title).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await read.expectAt(2, EVENTS.length, EVENTS[1]?.title ?? '');
  await page.goBack();
  await expect(read.begin).toBeFocused();
  await expect(read.begin).toBeInViewport();
  await page.goForward();
  await read.expectAt(2, EVENTS.length, EVENTS[1]?.title ?? '');
  await expect(read.title).toBeFocused();
});

test.describe('where an open event would lie over the page', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('Back leads again into a reading that the address began, with the focus on the event', async ({
    page,
  }) => {
    const explore = new ExplorePage(page);
    const read = new ReadPane(page);
    await explore.open('view=read');
    const [, second] = EVENTS;
    await page.keyboard.press('ArrowRight');
    await read.expectAt(2, EVENTS.length, second?.title ?? '');
    await page.keyboard.press('Escape');
    await expect(explore.list.link(second?.id ?? '')).toBeFocused();
    await page.goBack();
    await read.expectAt(2, EVENTS.length, second?.title ?? '');
    await expect(read.title).toBeFocused();
    await expect(read.title).toBeInViewport();
  });
});

test('what lies before, once it is shown, has the focus', async ({ page }) => {
  const { timeline } = await openAlive(page);
  const words = timeline.region.getByRole('button', { name: /earlier events, since/ });
  await expect(words).toHaveAccessibleDescription('wholly before what is in view');
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(words).toHaveCount(0);
  await expect.poll(() => timeline.focusedEvent()).toBe(EVENTS[0]?.id);
});

test('the languages shut by Escape, which gives focus back, and by a press elsewhere', async ({ page }) => {
  await visit(page, '/about/');
  const menu = page.getByRole('banner').locator('details');
  const [button, last] = [menu.locator('summary'), menu.getByRole('link').last()];
  await button.focus();
  await page.keyboard.press('Enter');
  await last.focus();
  await page.keyboard.press('Escape');
  await expect(last).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(last).toBeVisible();
  await page.getByRole('main').click({ position: { x: 5, y: 300 } });
  await expect(last).toBeHidden();
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('short words too are large enough to be pressed', async ({ page, site, guards }) => {
    const expectRoom = async (pressed: ReturnType<Page['locator']>) => {
      const box = await pressed.boundingBox();
      expect([box?.width ?? 0, box?.height ?? 0].map((size) => size >= 44)).toEqual([true, true]);
    };
    await visit(page, '/?view=read');
    await expectRoom(new ReadPane(page).leave);
    const cite = page.locator('.copying > summary').filter({ hasText: /^Cite it$/ });
    await expectRoom(cite.first());
    await visit(page, '/coverage/');
    await expectRoom(page.getByText('Every stretch, by number').first());
    const host = await EmbedHost.open(page, originOf(site), { width: 340, height: 480 });
    guards.allowOrigin(host.origin);
    await host.settled();
    await expectRoom(host.frame.getByRole('button', { name: 'Help' }));
    host.close();
  });
});
