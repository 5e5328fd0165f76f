/** Small screens, keys alone, less motion. */
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory, SOURCES, SPAN } from './support/dataset.ts';
import { beyondEdge, pushedAside } from './support/fit.ts';
import { focusedStop, tabStops } from './support/focus-ring.ts';
import { expect, test, visit } from './support/test.ts';

const event = firstEvent(inStory);
const PAGES: readonly string[] = [
  '/',
  `/?event=${event.id}`,
  '/?country=AZ&category=strike',
  `/events/${event.id}/`,
  `/sources/${SOURCES[0]?.id ?? ''}/`,
  '/differences/',
  '/coverage/',
  '/embed/',
];

test('nothing scrolls sideways or is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of PAGES) {
    await visit(page, address);
    expect.soft(await pushedAside(page), `${address}: pixels that it can be pushed aside`).toBe(0);
    expect.soft(await beyondEdge(page), `${address}: what reaches beyond the edge`).toEqual([]);
  }
});

test('at 360 pixels the list tells all, and filters are on a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.list.expectIds(EVENTS.map(({ id }) => id));
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /Azerbaijan/ }).check();
  const wanted = EVENTS.filter(({ countries }) => countries.includes('AZ')).length;
  await sheet.getByRole('button', { name: `Show ${String(wanted)} event` }).click();
  await explore.expectShown(wanted, EVENTS.length);
});

/** Whole days between one certain day and the next, of those of the story. */
function quietDays(): readonly number[] {
  const days = EVENTS.flatMap(({ day }) => (day !== null && day >= SPAN.from ? [day] : []));
  const certain = [...new Set(days)].sort((a, b) => a - b);
  return certain.slice(1).map((day, at) => day - (certain[at] ?? NaN) - 1);
}

test('at 360 pixels the list is true to time: quiet days take room, and the longest are told', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const explore = new ExplorePage(page);
  await explore.open();
  const longest = Math.max(...quietDays());
  expect(longest).toBeGreaterThan(14);
  const told = explore.list.region.getByText(
    `${String(longest)} days without a dated event in these sources`,
  );
  await expect(told).toBeVisible();
  const shown = await explore.list.quietHeights();
  expect(shown.length).toBeGreaterThanOrEqual(quietDays().filter((days) => days >= 2).length);
  await explore.filters.search.fill('Sweida');
  await expect(explore.list.region.getByText(/days without a dated event in these sources/)).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await explore.filters.search.fill('');
  await expect(told).toBeVisible();
  expect(Math.max(...(await explore.list.quietHeights()))).toBeLessThan(Math.max(...shown) / 2);
});

/** What WCAG 2.2 asks of a ring against what lies beside it. */
const LEAST_CONTRAST = 3;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`${address}, ${colorScheme}: whatever the Tab key reaches shows that it has focus`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit(page, address);
      const links = await page.getByRole('main').getByRole('link').count();
      const inDrawing = await new ExplorePage(page).timeline.items.count();
      const stops = await tabStops(page);
      // Of the drawing's items Tab reaches one, arrows the others.
      expect(stops.length).toBeGreaterThan(links - inDrawing);
      expect(stops.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
    });
  }
}

const EVERYTHING = '*, ::before, ::after';
const UNSEEN: readonly (readonly [how: string, style: string])[] = [
  ['none', `${EVERYTHING} { outline: none !important; box-shadow: none !important }`],
  [
    'always there',
    `${EVERYTHING} { outline: 2px solid blue !important; outline-offset: 2px !important; box-shadow: 0 0 2px blue !important }`,
  ],
  [
    'in the colour of the paper',
    `${EVERYTHING} { outline-color: var(--paper) !important; box-shadow: none !important }`,
  ],
  ['too thin', `${EVERYTHING} { outline-width: 0 !important; box-shadow: none !important }`],
  ['off the screen', ':focus { position: fixed !important; inset-inline-start: -5000px !important }'],
];

for (const [how, style] of UNSEEN) {
  test(`a ring that cannot be seen does not pass for one: ${how}`, async ({ page }) => {
    await visit(page, '/');
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    expect(stop?.what).toContain('<a');
    expect(stop?.contrast).toBeLessThan(LEAST_CONTRAST);
  });
}

test('a journey by keys alone: search, open, read, close, help', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await page.keyboard.press('/');
  await expect(explore.filters.search).toBeFocused();
  await page.keyboard.type('Baku');
  await expect(page).toHaveURL(/q=Baku/);
  await expect(explore.filters.status).not.toHaveText(new RegExp(`^${String(EVENTS.length)} of`));
  const found = (await explore.list.ids())[0] ?? '';
  const title = EVENTS.find(({ id }) => id === found)?.title ?? '';
  await explore.list.link(found).focus();
  await page.keyboard.press('Enter');
  await expect(explore.event.named(title)).toBeVisible();
  await expect(explore.event.title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explore.event.named(title)).toBeHidden();
  await expect(explore.list.link(found)).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('the first stop of the Tab key leads past the head to the content', async ({ page }) => {
  await new ExplorePage(page).open();
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: /skip|to the (timeline|content|events)/i });
  await expect(link).toBeFocused();
});

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    const explore = new ExplorePage(page);
    await explore.open();
    await explore.timeline.expectAlive();
    await explore.list.select(event.id);
    await expect(explore.event.named(event.title)).toBeVisible();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
          .length,
    );
    expect(moving).toBe(0);
    const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(smooth).toBe('auto');
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('what is pressed first and most is 44 pixels high at least', async ({ page }) => {
    const explore = new ExplorePage(page);
    await explore.open();
    const { list, filters } = explore;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const first = [filters.search, button('Filters'), button('Map'), button('List only'), button('Help')];
    for (const pressed of [...first, list.region.getByRole('navigation').getByRole('link').first()])
      expect((await pressed.boundingBox())?.height, String(pressed)).toBeGreaterThanOrEqual(44);
    await list.select(event.id);
    const { event: pane } = explore;
    const links = pane.named(event.title).getByRole('link', { name: 'Read in source' });
    for (const pressed of [pane.close(), links.first()])
      expect((await pressed.boundingBox())?.height, String(pressed)).toBeGreaterThanOrEqual(44);
  });
});
