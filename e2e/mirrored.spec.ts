/** Time from right to left, as a reader of Hebrew may choose: marks, words, keys, hand and wheel. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { HebrewTimeline } from './pages/hebrew-timeline.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS, inStory } from './support/dataset.ts';
import { expect, settled, test, visit } from './support/test.ts';

const MONTH = 'group=none&window=2025-04-10..2025-05-09';

async function open(page: Page, query = '') {
  const explore = new ExplorePage(page);
  await explore.open(`lang=he&${query}`);
  const timeline = new HebrewTimeline(page);
  await timeline.expectAlive();
  return { explore, timeline };
}

/** Where shapes stand on the screen, one for each certain day, in order of date: whole pixels. */
async function placesByDay(timeline: HebrewTimeline): Promise<readonly number[]> {
  const marks = await timeline.placesOnAxis();
  const drawn = EVENTS.filter((event) => inStory(event) && marks.has(event.id));
  const byDay = new Map(drawn.map(({ id, day }) => [day ?? NaN, Math.round(marks.get(id) ?? NaN)]));
  expect(byDay.size).toBeGreaterThan(5);
  return [...byDay].toSorted(([a], [b]) => a - b).map(([, place]) => place);
}

async function expectLaterToTheLeft(timeline: HebrewTimeline): Promise<void> {
  const places = await placesByDay(timeline);
  expect(places).toEqual(places.toSorted((a, b) => b - a));
  expect(await timeline.mirroredWords()).toEqual([]);
}

async function expectLaterToTheRight(timeline: HebrewTimeline): Promise<void> {
  const places = await placesByDay(timeline);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

test('later is to the left, words are read as ever, and the device keeps the choice, off again too', async ({
  page,
}) => {
  const { timeline } = await open(page);
  await expectLaterToTheRight(timeline);
  await timeline.turn(true);
  await expectLaterToTheLeft(timeline);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectNoAxeViolations(page);
  await page.reload();
  await settled(page);
  await timeline.expectAlive();
  await expectLaterToTheLeft(timeline);
  await timeline.turn(false);
  await expectLaterToTheRight(timeline);
  await page.reload();
  await settled(page);
  await timeline.expectAlive();
  await expectLaterToTheRight(timeline);
});

test('keys go the way that they point', async ({ page }) => {
  const { explore, timeline } = await open(page, MONTH);
  await timeline.turn(true);
  await timeline.tabStop.focus();
  const [first, second] = EVENTS.map(({ id }) => id);
  await page.keyboard.press('Home');
  await expect.poll(() => timeline.focusedEvent()).toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => timeline.focusedEvent()).toBe(second);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => timeline.focusedEvent()).toBe(first);
  await explore.open(`lang=he&${MONTH}`);
  await timeline.expectAlive();
  await timeline.tabStop.focus();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/window=2025-04-04\.\.2025-05-03/);
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/window=2025-04-10\.\.2025-05-09/);
});

test('the drawing follows the hand, and zooms about the day under the pointer', async ({ page }) => {
  const { explore, timeline } = await open(page, MONTH);
  await timeline.turn(true);
  const held = await timeline.markInView();
  const placeOf = async () => (await timeline.placesOnAxis()).get(held.id) ?? NaN;
  const place = await placeOf();
  await page.mouse.move(held.x, held.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => explore.daysInView).toBeLessThan(29);
  await expect.poll(async () => Math.abs((await placeOf()) - place)).toBeLessThan(4);

  const [before] = await explore.windowAtRest();
  const { x, y } = await timeline.middle();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => explore.window[0] > before).toBe(true);
  const [dragged] = await explore.windowAtRest();
  await page.mouse.wheel(150, 0);
  await expect.poll(() => explore.window[0] < dragged).toBe(true);

  const [, last] = await explore.windowAtRest();
  const strip = await timeline.overview.boundingBox();
  await page.mouse.click((strip?.x ?? 0) + 5, (strip?.y ?? 0) + 20);
  await expect.poll(() => explore.window[0] > last).toBe(true);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1100 } });

  test('a finger takes the drawing and the overview along, and two zoom about the day between them', async ({
    page,
  }) => {
    const { explore, timeline } = await open(page, MONTH);
    await timeline.turn(true);
    const client = await page.context().newCDPSession(page);
    const swipe = (from: Readonly<Record<'x' | 'y', number>>, xDistance: number) =>
      client.send('Input.synthesizeScrollGesture', {
        ...from,
        xDistance,
        gestureSourceType: 'touch',
        speed: 800,
      });
    const held = await timeline.markInView();
    const { x, y } = held;
    const days = explore.daysInView;
    await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 1.5, relativeSpeed: 600 });
    await expect.poll(() => explore.daysInView).toBeLessThan(days - 5);
    const place = async () => (await timeline.placesOnAxis()).get(held.id) ?? NaN;
    await expect.poll(async () => Math.abs((await place()) - x)).toBeLessThan(30);

    const [first] = await explore.windowAtRest();
    await swipe(await timeline.middle(), 200);
    await expect.poll(() => explore.window[0] > first).toBe(true);

    const [before] = await explore.windowAtRest();
    const frame = await timeline.overview.getByRole('slider').first().boundingBox();
    await swipe({ x: (frame?.x ?? 0) + (frame?.width ?? 0) / 2, y: (frame?.y ?? 0) + 20 }, -60);
    await expect.poll(() => explore.window[0] > before).toBe(true);
  });
});

test('on a phone the strip is mirrored, and so is the way into the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/?lang=he');
  const timeline = new HebrewTimeline(page);
  const places = async () =>
    timeline.months.evaluateAll((months) => months.map((month) => month.getBoundingClientRect().x));
  const before = await places();
  expect(before.length).toBeGreaterThan(1);
  expect(before).toEqual(before.toSorted((a, b) => a - b));
  await timeline.turn(true);
  expect(await places()).toEqual((await places()).toSorted((a, b) => b - a));
  expect(await timeline.mirroredWords()).toEqual([]);
  await expectNoAxeViolations(page);
});

test('in languages that run from left to right there is no such choice, and none is fetched; nor by pages without a timeline', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, '/about/?lang=he');
  await visit(page, '/');
  expect(asked.filter((url) => url.includes('mirror'))).toEqual([]);
  await expect(page.locator('button[aria-pressed]', { hasText: 'right to left' })).toHaveCount(0);
});
