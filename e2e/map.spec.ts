/** The map: marks filter by place, in step with list and timeline, by mouse and by keys; and never more exact than is known. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { MapPane } from './pages/map-pane.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS, type EventFacts } from './support/dataset.ts';
import { tabStops } from './support/focus-ring.ts';
import { expect, test } from './support/test.ts';

const inBaku = EVENTS.filter(({ places }) => places.includes('baku'));
const [baku] = inBaku;
const placeless = EVENTS.filter(({ places }) => places.length === 0);
const [nowhere] = placeless;
const BAKU = new RegExp(`^Baku, Azerbaijan: ${String(inBaku.length)} events, somewhere in this city$`);

async function open(page: Page, query = '', path = '/') {
  const explore = new ExplorePage(page);
  await explore.open(query, path);
  return { explore, map: new MapPane(page) };
}

function idOf(event: EventFacts | undefined): string {
  if (!event) throw new Error('The dataset has no such event.');
  return event.id;
}

test('a place is a filter: pressed, in the address, in step with the list, and taken back', async ({
  page,
}) => {
  const { explore, map } = await open(page);
  await expect(map.mark('Baku')).toHaveAccessibleName(BAKU);
  const before = await explore.historyLength();
  await map.mark('Baku').click();
  await explore.list.expectIds(inBaku.map(({ id }) => id));
  expect(explore.parameter('place')).toBe('baku');
  expect(await explore.historyLength()).toBe(before + 1);
  await expect(map.mark('Baku')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.mark('Antalya')).toHaveAccessibleName(/no event shown/);
  await map.mark('Baku').click();
  await explore.expectShown(EVENTS.length, EVENTS.length);
  await page.goBack();
  await expect(map.mark('Baku')).toHaveAttribute('aria-pressed', 'true');
  await explore.expectShown(inBaku.length, EVENTS.length);
});

test('by keys: one stop, arrows from mark to mark, Enter, and a list of places that are close together', async ({
  page,
}) => {
  const { explore, map } = await open(page);
  await map.marks.first().focus();
  await page.keyboard.press('End');
  await expect(map.mark('Baku')).toBeFocused();
  await page.keyboard.press('Enter');
  await explore.expectShown(inBaku.length, EVENTS.length);
  await expect(map.mark('Baku')).toBeFocused();
  await page.keyboard.press('Enter');
  await explore.expectShown(EVENTS.length, EVENTS.length);

  const gathered = map.marks.and(page.locator('[aria-expanded]')).first();
  await gathered.focus();
  await page.keyboard.press('Enter');
  await expect(map.gathered.getByRole('button').first()).toBeFocused();
  const place = await map.gathered.getByRole('button').first().textContent();
  const count = Number(/: (\d+) event/.exec(place ?? '')?.[1]);
  await page.keyboard.press('Enter');
  await explore.expectShown(count, EVENTS.length);
  await page.keyboard.press('Escape');
  await expect(gathered).toBeFocused();
  await expect(gathered).toHaveAccessibleName(/1 chosen$/);
});

test('the focus on each stop of the map can be seen', async ({ page }) => {
  const { map } = await open(page);
  await map.marks.first().focus();
  await page.keyboard.press('Shift+Tab');
  const [stop] = await tabStops(page);
  expect(stop?.what).toContain('data-mark');
  expect(stop?.contrast).toBeGreaterThanOrEqual(3);
});

test('an event that is pointed at, or has focus, marks its places', { tag: '@pointer' }, async ({ page }) => {
  const { explore, map } = await open(page);
  await explore.list.article(idOf(baku)).hover();
  await expect(map.said(/^Marked: .*Baku/)).toBeVisible();
  await explore.list.link(idOf(nowhere)).focus();
  await expect(map.said('This event names no place.')).toBeVisible();
});

test('above an open event the map is a strip around its place', async ({ page }) => {
  const { explore, map } = await open(page, `event=${idOf(baku)}`);
  await expect(map.said(/^Marked: .*Baku/)).toBeVisible();
  await expect(map.mark('Baku')).toBeVisible();
  const strip = await map.region.boundingBox();
  expect(strip?.height).toBeLessThan(260);
  await explore.event.close().click();
  await expect(map.said(/events name no place$/)).toBeVisible();
  expect((await map.region.boundingBox())?.height).toBeGreaterThan(300);
});

test('tells which events are not on it, and opens them', async ({ page }) => {
  const { explore, map } = await open(page);
  await map.said(`${String(placeless.length)} events name no place`).click();
  await map.region.getByRole('link', { name: nowhere?.title ?? '', exact: true }).click();
  await expect(explore.event.title).toHaveText(nowhere?.title ?? '');
});

test('every place that an event names is on it, alone or with others', async ({ page }) => {
  const { map } = await open(page);
  const alone = (await map.names()).filter((name) => !/close together/.test(name));
  let places = alone.length;
  for (const gathered of await map.marks.and(page.locator('[aria-expanded]')).all()) {
    await gathered.click();
    places += await map.gathered.getByRole('button').count();
  }
  expect(places).toBe(new Set(EVENTS.flatMap((event) => event.places)).size);
});

for (const { path, width } of [
  { path: '/', width: 768 },
  { path: '/', width: 360 },
  { path: '/embed/', width: 600 },
]) {
  test(`behind a button at ${String(width)} px, ${path}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { explore, map } = await open(page, '', path);
    await expect(map.toggle).toHaveAttribute('aria-expanded', 'false');
    expect(asked.filter((url) => url.includes('/ground.'))).toEqual([]);
    await map.toggle.click();
    await map.mark('Baku').click();
    await explore.expectShown(inBaku.length, EVENTS.length);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await map.toggle.click();
    await expect(map.region).toBeHidden();
    await explore.expectShown(inBaku.length, EVENTS.length);
  });
}

test('targets are large enough for fingers', async ({ contextWith }) => {
  const context = await contextWith({
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const { map } = await open(page);
  await map.toggle.tap();
  await map.marks.first().waitFor();
  await map.expectTargets(24);
  const box = await map.mark('Baku').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
});

test('axe finds nothing, light and dark', async ({ page }) => {
  const { map } = await open(page, 'place=baku');
  await map.marks.and(page.locator('[aria-expanded]')).first().click();
  await expect(map.gathered).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expectNoAxeViolations(page);
  }
});

test('without the file that it is drawn on, the page says so, and all else is there', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource/);
  await page.route('**/dataset/ground.*', (route) => route.fulfill({ status: 500 }));
  const { explore } = await open(page);
  await expect(page.getByText('The map could not be loaded')).toBeVisible();
  await explore.expectShown(EVENTS.length, EVENTS.length);
});
