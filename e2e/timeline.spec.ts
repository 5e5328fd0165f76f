import { type Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, SPAN } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

async function openAlive(page: Page, query = ''): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  await explore.timeline.expectAlive();
  return explore;
}

/** Where Home leads when all events stand in one lane. */
const earliest = EVENTS[0]?.id ?? '';

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const focusedEvent = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? null);

/** Focus is on an event of the timeline, and on another than before. */
async function expectFocusElsewhere(page: Page, before: string | null): Promise<void> {
  await expect.poll(async () => ![null, before].includes(await focusedEvent(page))).toBe(true);
}

test('the wheel scrolls the page, over the timeline too', async ({ page }) => {
  const explore = await openAlive(page);
  const { x, y } = await explore.timeline.middle();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  expect(explore.parameter('window')).toBeNull();
});

test('the wheel with Ctrl zooms, and leaves the page where it is', async ({ page }) => {
  const explore = await openAlive(page, 'window=2025-04-01..2025-07-31');
  const { x, y } = await explore.timeline.middle();
  const before = await scrolled(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => explore.daysInView).toBeLessThan(115);
  expect(await scrolled(page)).toBe(before);
});

test('dragging moves along the axis, without zooming', async ({ page }) => {
  const explore = await openAlive(page, 'window=2025-04-10..2025-05-10');
  const { x, y } = await explore.timeline.middle();
  const days = explore.daysInView;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 250, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => explore.parameter('window')?.slice(0, 10) ?? '').toMatch(/^2025-04-1[1-9]/);
  expect(Math.abs(explore.daysInView - days)).toBeLessThanOrEqual(1);
});

test('while it is dragged, each mark stays on its day, and what comes into view is drawn', async ({
  page,
}) => {
  const explore = await openAlive(page, 'window=2025-04-08..2025-04-18');
  const { timeline } = explore;
  const { x, y } = await timeline.middle();
  const places = () => timeline.placesOnAxis();
  const before = await places();
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const by of [40, 180]) {
    await page.mouse.move(x + by, y, { steps: 4 });
    await expect.poll(async () => moved(before, await places())).toBeCloseTo(by, 0);
  }
  await page.mouse.move(x + 600, y, { steps: 12 });
  await expect.poll(async () => [...(await places()).keys()].some((id) => !before.has(id))).toBe(true);
  await page.mouse.up();
});

/** Pixels that marks have gone which were there before: most of them. Shapes of long dates are kept in view, and may go less. */
function moved(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number {
  const ways = [...now].flatMap(([id, at]) => (before.has(id) ? [at - (before.get(id) ?? 0)] : []));
  return ways.toSorted((a, b) => a - b)[Math.floor(ways.length / 2)] ?? NaN;
}

test('buttons zoom, show all, and lead back to the story', async ({ page }) => {
  const explore = await openAlive(page);
  await explore.timeline.button('Zoom in').click();
  await expect(page).toHaveURL(/window=/);
  const closer = explore.daysInView;
  await explore.timeline.button('Zoom in').click();
  await expect.poll(() => explore.daysInView).toBeLessThan(closer);
  await explore.timeline.button('Show all').click();
  await expect.poll(() => explore.daysInView).toBeGreaterThan(365);
  await explore.timeline.button('Story').click();
  await expect(page).not.toHaveURL(/window=/);
});

test('lanes by country, from the page and from the address', async ({ page }) => {
  const explore = await openAlive(page);
  await explore.timeline.region.getByLabel('Lanes').selectOption('country');
  await expect(page).toHaveURL(/group=country/);
  await expect(explore.timeline.region.getByRole('listitem').filter({ hasText: 'Turkey' })).toBeVisible();
  await page.goBack();
  await expect(explore.timeline.region.getByRole('listitem').filter({ hasText: 'Turkey' })).toHaveCount(0);
});

test('arrows, Home and End go from event to event; Enter opens; Escape closes and gives focus back', async ({
  page,
}) => {
  const explore = await openAlive(page, 'group=none');
  await explore.timeline.items.first().focus();
  await page.keyboard.press('Home');
  await expect.poll(() => focusedEvent(page)).toBe(earliest);
  await page.keyboard.press('ArrowRight');
  await expectFocusElsewhere(page, earliest);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedEvent(page)).toBe(earliest);
  await page.keyboard.press('End');
  await expectFocusElsewhere(page, earliest);
  const last = await focusedEvent(page);
  await page.keyboard.press('Enter');
  const title = EVENTS.find(({ id }) => id === last)?.title ?? '';
  await expect(explore.event.named(title)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explore.event.named(title)).toBeHidden();
  await expect.poll(() => focusedEvent(page)).toBe(last);
});

test('down and up go between lanes', async ({ page }) => {
  const explore = await openAlive(page);
  await explore.timeline.items.first().focus();
  const first = await focusedEvent(page);
  await page.keyboard.press('ArrowDown');
  await expectFocusElsewhere(page, first);
});

test('a key that is pressed again before the drawing rests is not lost', async ({ page }) => {
  const explore = await openAlive(page, 'group=none');
  await explore.timeline.items.first().focus();
  await page.keyboard.press('Home');
  await expect.poll(() => focusedEvent(page)).toBe(earliest);
  await page.keyboard.press('ArrowRight');
  await expectFocusElsewhere(page, earliest);
  const second = await focusedEvent(page);
  await page.keyboard.press('ArrowRight');
  await expectFocusElsewhere(page, second);
  const third = await focusedEvent(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedEvent(page)).toBe(third);
  expect(await scrolled(page), 'the page has not taken the keys').toBeLessThan(400);
});

/** An item whose dates begin before the axis does: its shape is kept at the edge, where a zoom is most likely to lose it. */
async function edgeItem(explore: ExplorePage) {
  const shown = await explore.timeline.ids();
  const edge = firstEvent(({ id, order, day }) => day === null && order < SPAN.from && shown.includes(id));
  return explore.timeline.item(edge.id);
}

test('plus and minus zoom, F shows all, while the timeline has focus', async ({ page }) => {
  const explore = await openAlive(page);
  const reached = await edgeItem(explore);
  await reached.focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/window=/);
  await expect(reached, 'what has the focus stays in view and keeps it').toBeFocused();
  const closer = explore.daysInView;
  await page.keyboard.press('-');
  await expect.poll(() => explore.parameter('window') === null || explore.daysInView > closer).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => explore.daysInView).toBeGreaterThan(365);
});

test('the keys of the timeline mean nothing in a field', async ({ page }) => {
  const explore = await openAlive(page);
  await explore.filters.search.pressSequentially('f?/');
  await expect(explore.filters.search).toHaveValue('f?/');
  expect(explore.parameter('window')).toBeNull();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the timeline is one stop of the Tab key', async ({ page }) => {
  const explore = await openAlive(page);
  await expect(explore.timeline.plot.locator('[tabindex="0"]')).toHaveCount(1);
});

test('a cluster tells its size, and pressing it parts or lists its events', async ({ page }) => {
  const explore = await openAlive(page, 'window=2011-01-01..2026-01-01');
  const cluster = explore.timeline.clusters.first();
  await expect(cluster).toBeVisible();
  const size = Number(await cluster.getAttribute('data-cluster-size'));
  expect(size).toBeGreaterThan(1);
  await expect(cluster).toHaveAccessibleName(new RegExp(`^${String(size)} events`));
  await cluster.click();
  await expect.poll(() => explore.daysInView < 5000 || null).toBeTruthy();
});

test('the legend explains the marks', async ({ page }) => {
  const explore = await openAlive(page);
  await explore.timeline.button('How to read this').click();
  const legend = page.getByRole('group', { name: 'How to read this' });
  await expect(legend).toBeVisible();
  await expect(legend).toContainText('planned');
  await expect(legend).toContainText('disputed');
  const parts = await legend
    .locator('section')
    .evaluateAll((sections) => sections.map((section) => section.getClientRects().length));
  expect(parts, 'none goes on in the next column').toEqual([1, 1, 1]);
  await page.keyboard.press('Escape');
  await expect(legend).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1100 } });

  test('two fingers zoom', async ({ page }) => {
    const explore = await openAlive(page, 'window=2025-04-01..2025-07-31');
    const { x, y } = await explore.timeline.middle();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2.5, relativeSpeed: 600 });
    await expect.poll(() => explore.daysInView).toBeLessThan(100);
  });

  test('one finger scrolls the page', async ({ page }) => {
    const explore = await openAlive(page);
    const { x, y } = await explore.timeline.middle();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizeScrollGesture', { x, y, yDistance: -350, speed: 1200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  });
});
