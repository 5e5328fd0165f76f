/** The story read event by event: by keys, by presses in one place, in a frame, on a phone, from right to left; and the way back. */
import type { Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { ReadPane } from './pages/read-pane.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS, type EventFacts } from './support/dataset.ts';
import { expect, originOf, settled, test } from './support/test.ts';

const COUNTRY = 'AZ';

async function open(page: Page, query = '', path = '/') {
  const explore = new ExplorePage(page);
  await explore.open(query, path);
  return { explore, read: new ReadPane(page) };
}

/** As the list has them. */
async function listed({ list }: ExplorePage): Promise<readonly EventFacts[]> {
  return (await list.ids()).map((shown) => {
    const event = EVENTS.find(({ id }) => id === shown);
    if (!event) throw new Error(`The dataset has no ${String(shown)}.`);
    return event;
  });
}

function at(events: readonly EventFacts[], nth: number): EventFacts {
  const event = events.at(nth);
  if (!event) throw new Error('There are fewer events.');
  return event;
}

test('a filtered story from end to end by keyboard alone; Back leaves it in one press', async ({ page }) => {
  const { explore, read } = await open(page, `country=${COUNTRY}`);
  const story = await listed(explore);
  expect(story.length).toBeGreaterThan(3);
  const before = await explore.historyLength();
  await read.begin.focus();
  await page.keyboard.press('Enter');
  await expect(read.title, 'the button has gone').toBeFocused();
  await expect(read.what).toHaveText(
    `Reading ${String(story.length)} of ${String(EVENTS.length)} events: Azerbaijan`,
  );
  await expect(read.end('begins')).toBeVisible();
  for (const [nth, { title }] of story.entries()) {
    await read.expectAt(nth + 1, story.length, title);
    await page.keyboard.press('ArrowRight');
  }
  const last = at(story, -1);
  await read.expectAt(story.length, story.length, last.title);
  await expect(read.title).toBeFocused();
  await expect(read.said, 'the title is heard with the focus').toHaveText(
    `Event ${String(story.length)} of ${String(story.length)}`,
  );
  await expect(read.end('ends')).toBeVisible();
  expect(explore.parameter('event')).toBe(last.id);
  expect(await explore.historyLength(), 'steps make no entries').toBe(before + 1);
  await page.keyboard.press('ArrowLeft');
  await read.expectAt(story.length - 1, story.length, at(story, -2).title);
  await page.goBack();
  await explore.list.expectIds(story.map(({ id }) => id));
  expect(explore.parameter('view')).toBeNull();
  expect(explore.parameter('event')).toBeNull();
  await expect(read.begin).toBeFocused();
});

test('a press on Next is where the last one was; focus stays on it until it goes', async ({ page }) => {
  const { explore, read } = await open(page, `country=${COUNTRY}`);
  const story = await listed(explore);
  await page.goto(`/?country=${COUNTRY}&view=read&event=${at(story, -3).id}`);
  await settled(page);
  await expect(read.title, 'nobody has moved yet').not.toBeFocused();
  const [x, y] = await middleOf(read);
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  // Not so far that the end of the page lifts it.
  expect(await middleOf(read)).toEqual([x, y]);
  await page.mouse.click(x, y);
  await read.expectAt(story.length - 1, story.length, at(story, -2).title);
  await expect(read.next).toBeFocused();
  await expect(read.said).toHaveText(
    `Event ${String(story.length - 1)} of ${String(story.length)}: ${at(story, -2).title}`,
  );
  await expect(read.title).toBeInViewport();
  expect(await middleOf(read)).toEqual([x, y]);
  await page.mouse.click(x, y);
  await read.expectAt(story.length, story.length, at(story, -1).title);
  await expect(read.title).toBeFocused();
});

async function middleOf(read: ReadPane): Promise<readonly [x: number, y: number]> {
  const box = await read.next.boundingBox();
  if (!box) throw new Error('There is no way on.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('Escape leads to the timeline with the event open, and closing it to its own link', async ({ page }) => {
  const { explore, read } = await open(page, 'view=read');
  const second = at(EVENTS, 1);
  await read.expectAt(1, EVENTS.length, at(EVENTS, 0).title);
  await read.next.click();
  await read.expectAt(2, EVENTS.length, second.title);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await settled(page);
  expect(explore.parameter('view')).toBeNull();
  await expect(explore.event.named(second.title)).toBeVisible();
  await expect(explore.event.title).toBeFocused();
  await explore.event.close().click();
  const own = page.locator(`a[data-event-id="${second.id}"], [data-event-id="${second.id}"] a`);
  await expect(own.and(page.locator(':focus'))).toBeVisible();
});

test('in a frame: above the line of attribution, and no wider than it', async ({ page, site, guards }) => {
  for (const [width, height] of [
    [600, 480],
    [360, 640],
    [320, 640],
  ] as const) {
    const host = await EmbedHost.open(page, originOf(site), { width, height, query: 'view=read' });
    guards.allowOrigin(host.origin);
    await host.settled();
    const read = new ReadPane(host.frame);
    await read.expectAt(1, EVENTS.length, at(EVENTS, 0).title);
    await read.next.click();
    await read.expectAt(2, EVENTS.length, at(EVENTS, 1).title);
    const bar = await read.turns.boundingBox();
    const line = await host.frame.getByRole('contentinfo').boundingBox();
    expect((bar?.y ?? NaN) + (bar?.height ?? NaN)).toBeLessThanOrEqual(line?.y ?? NaN);
    expect(await host.overflow()).toBe(0);
    host.close();
  }
});

/** A finger that goes from one point to another. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  const client = await page.context().newCDPSession(page);
  const steps = Array.from({ length: 8 }, (_, i) => (i + 1) / 8);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const part of steps)
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  await touch('touchEnd', []);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const { lang, on, back } of [
    { lang: 'en', on: [300, 60], back: [60, 300] },
    { lang: 'ar', on: [60, 300], back: [300, 60] },
  ] as const) {
    test(`a swipe turns to the event on that side, and goes up and down as ever: ${lang}`, async ({
      page,
    }) => {
      const [first, second] = [at(EVENTS, 0), at(EVENTS, 1)];
      const { explore } = await open(page, `view=read&event=${first.id}&lang=${lang}`);
      const event = () => explore.parameter('event');
      await swipe(page, { x: on[0], y: 400 }, { x: on[1], y: 405 });
      await expect.poll(event).toBe(second.id);
      await swipe(page, { x: 180, y: 600 }, { x: 190, y: 250 });
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
      expect(event()).toBe(second.id);
      await swipe(page, { x: back[0], y: 400 }, { x: back[1], y: 405 });
      await expect.poll(event).toBe(first.id);
    });
  }

  test('fills the width, has targets for a thumb, and leads back to the entry in the list', async ({
    page,
  }) => {
    const { explore, read } = await open(page, 'view=read');
    await read.next.tap();
    await read.next.tap();
    const third = at(EVENTS, 2);
    await read.expectAt(3, EVENTS.length, third.title);
    for (const button of [read.previous, read.next]) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThan(150);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    // At the bottom the bar covers nothing.
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await expectNoAxeViolations(page);
    await read.leave.tap();
    await expect(explore.list.link(third.id)).toBeFocused();
    await expect(explore.list.link(third.id)).toBeInViewport();
  });
});

test('a notice that there is no such event stands clear of the head', async ({ page }) => {
  await open(page, 'view=read&event=nonsense');
  const [head, notice] = await Promise.all([
    page.getByRole('banner').boundingBox(),
    page.getByRole('heading', { name: 'There is no such event' }).boundingBox(),
  ]);
  expect(notice?.y).toBeGreaterThan((head?.y ?? NaN) + (head?.height ?? NaN) + 12);
});

test('in Hebrew the next event is on the left, for the eye and for the keys', async ({ page }) => {
  const { explore, read } = await open(page, 'view=read&lang=he');
  const turns = page.locator('.turn');
  const [first, second] = [await turns.first().boundingBox(), await turns.last().boundingBox()];
  expect(second?.x).toBeLessThan(first?.x ?? 0);
  const { id } = at(EVENTS, 1);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => explore.parameter('event')).toBe(id);
  await expect(read.place).toContainText(/^2 מתוך/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => explore.parameter('event')).toBe(at(EVENTS, 0).id);
  await expectNoAxeViolations(page);
});
