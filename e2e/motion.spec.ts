/** What moves explains something, and moves only for readers who have not asked for less. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { ReadPane } from './pages/read-pane.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { begunMotion, nextArrivals, watchMotion } from './support/motion.ts';
import { expect, test, visit } from './support/test.ts';

const event = firstEvent(inStory);

interface Move {
  readonly what: string;
  readonly width: number;
  readonly address: string;
  /** Does what moves it, and waits until it is done. */
  readonly act: (page: Page) => Promise<void>;
}

const MOVES: readonly Move[] = [
  {
    what: 'the arrow of a panel turns',
    width: 1440,
    address: '/',
    act: (page) => new ExplorePage(page).filters.open('Country'),
  },
  {
    what: 'an event slides over',
    width: 800,
    address: '/',
    act: async (page) => {
      const explore = new ExplorePage(page);
      await explore.list.select(event.id);
      await expect(explore.event.named(event.title)).toBeVisible();
    },
  },
  {
    what: 'filters rise from the foot',
    width: 360,
    address: '/',
    act: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
    },
  },
  {
    what: 'the next event comes out of the last',
    width: 1440,
    address: '/?view=read',
    act: async (page) => {
      await page.keyboard.press('ArrowRight');
      await new ReadPane(page).expectAt(2, EVENTS.length, EVENTS[1]?.title ?? '');
    },
  },
  {
    what: 'a cluster of the timeline comes apart',
    width: 1440,
    address: '/',
    act: async (page) => {
      const { mark, edge } = await new ExplorePage(page).timeline.largestCluster();
      await zoomInto(page, edge);
      await expect(mark).toHaveCount(0);
    },
  },
];

/** About this place, which stays where it is; all turns in one task: of turns that come one by one, a busy machine would make several movements. */
async function zoomInto(page: Page, place: { readonly x: number; readonly y: number }): Promise<void> {
  await page.evaluate(({ x, y }) => {
    // Chromium reckons what an old reader of wheels asks for from the other way round, unless it is told.
    const way = { deltaY: -120, wheelDeltaY: 120, ctrlKey: true };
    const turn = { clientX: x, clientY: y, bubbles: true, cancelable: true, ...way };
    const under = document.elementFromPoint(x, y);
    for (let turns = 0; turns < 12; turns++) under?.dispatchEvent(new WheelEvent('wheel', turn));
  }, place);
}

async function begunBy(page: Page, { width, address, act }: Move): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  await visit(page, address);
  await watchMotion(page);
  await act(page);
  return begunMotion(page);
}

test('nothing moves for who asks for less motion, and each of these does for others', async ({ page }) => {
  for (const move of MOVES) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // On a machine that is too busy to draw each step, what comes stands in its place at once: then it is tried again.
    await expect(async () => {
      await begunBy(page, move);
      await expect.poll(() => begunMotion(page), { message: move.what, timeout: 3000 }).not.toEqual([]);
    }).toPass({ timeout: 60_000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await begunBy(page, move), `${move.what}: with less motion`).toEqual([]);
  }
});

test('what comes out of a cluster begins where that stood, and is pressed where it belongs from the beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/');
  const { timeline } = new ExplorePage(page);
  const { events, edge } = await timeline.largestCluster();
  const arrivals = await nextArrivals(page, events, () => zoomInto(page, edge));
  const held = arrivals.filter(({ event }) => events.includes(event));
  expect(held.some(({ begins, ends }) => ends.x - begins.x > 20)).toBe(true);
  for (const { event, begins, pressed } of held) {
    // The middle of a cluster's shape is so many pixels from its edge.
    expect.soft(Math.abs(begins.x - edge.x - 10), event).toBeLessThan(3);
    expect.soft(Math.abs(begins.y - edge.y), event).toBeLessThan(3);
    expect.soft(pressed).toBe(event);
  }
});
