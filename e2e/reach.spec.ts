/** Small screens, keys alone, less motion. */
import { ExplorePage } from './pages/explore-page.ts';
import { ReadPane } from './pages/read-pane.ts';
import { EVENTS, firstEvent, inStory, SOURCES, SPAN } from './support/dataset.ts';
import { beyondEdge, pushedAside } from './support/fit.ts';
import { focusedStop, tabStops } from './support/focus-ring.ts';
import { begunMotion, watchMotion } from './support/motion.ts';
import { expect, settled, test, visit } from './support/test.ts';

const event = firstEvent(inStory);
const PAGES: readonly string[] = [
  '/',
  `/?event=${event.id}`,
  `/?view=read&event=${event.id}`,
  '/?country=AZ&category=strike',
  `/events/${event.id}/`,
  `/sources/${SOURCES[0]?.id ?? ''}/`,
  '/differences/',
  '/coverage/',
  '/embed/',
];

for (const lang of ['en', 'tr', 'he', 'ar', 'az']) {
  test(`${lang}: nothing scrolls sideways or is cut off at 320 pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [...PAGES, '/about/']) {
      await visit(page, `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`);
      expect.soft(await pushedAside(page), `${address}: pixels that it can be pushed aside`).toBe(0);
      expect.soft(await beyondEdge(page), `${address}: what reaches beyond the edge`).toEqual([]);
    }
  });
}

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

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('every row of the sheet of filters is for a finger; Back closes it, and then undoes choice by choice', async ({
    page,
  }) => {
    const explore = new ExplorePage(page);
    await explore.open();
    const begin = page.getByRole('button', { name: /^Filters/ });
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const countries = sheet.getByRole('group', { name: 'Country' });
    await begin.click();
    const rows = sheet.locator('label:has(input[type="checkbox"])');
    await expect(rows.first()).toBeVisible();
    const heights = await rows.evaluateAll((each) => each.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(8);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(begin).toBeFocused();
    await begin.click();
    await countries.getByRole('checkbox', { name: /^Syria/ }).check();
    await countries.getByRole('checkbox', { name: /^Azerbaijan/ }).check();
    const ofEither = EVENTS.filter(({ countries }) =>
      countries.some((code) => code === 'SY' || code === 'AZ'),
    );
    await expect(sheet.getByRole('button', { name: `Show ${String(ofEither.length)} events` })).toBeVisible();
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await explore.expectShown(ofEither.length, EVENTS.length);
    await page.goBack();
    await explore.expectShown(
      EVENTS.filter(({ countries }) => countries.includes('SY')).length,
      EVENTS.length,
    );
    await page.goBack();
    await explore.expectShown(EVENTS.length, EVENTS.length);
    await expect(page).toHaveURL(/\/$/);
  });

  test('on its side, a reading shows a headline whole', async ({ page }) => {
    await page.setViewportSize({ width: 740, height: 360 });
    await visit(page, `/?view=read&event=${event.id}`);
    const read = new ReadPane(page);
    const [title, bar] = await Promise.all([read.title.boundingBox(), read.turns.boundingBox()]);
    expect((title?.y ?? NaN) + (title?.height ?? NaN)).toBeLessThan(bar?.y ?? NaN);
    expect(await pushedAside(page)).toBe(0);
  });
});

test('at 360 pixels the ways to see the events stand under their title, in room that was kept for them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let answer: (() => void) | undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/assets/view-toggle-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const { list } = new ExplorePage(page);
  const { begin } = new ReadPane(page);
  await page.goto('/');
  await expect(page.locator('[data-prerendered]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await expect(begin).toHaveCount(0);
  const distance = async () => {
    const [title, entry] = await Promise.all([list.title.boundingBox(), list.articles.first().boundingBox()]);
    return (entry?.y ?? NaN) - (title?.y ?? NaN);
  };
  const before = await distance();
  answer?.();
  await settled(page);
  expect(await distance(), 'the list stays where it is').toBeCloseTo(before, 1);
  await expect(list.title.locator('xpath=following::button[1]'), 'in order').toHaveText('Read the story');
  const [title, way, jumps] = await Promise.all(
    [list.title, begin, list.region.getByRole('navigation')].map((part) => part.boundingBox()),
  );
  expect(way?.y ?? NaN).toBeGreaterThanOrEqual((title?.y ?? NaN) + (title?.height ?? NaN) - 1);
  expect((way?.y ?? NaN) + (way?.height ?? NaN)).toBeLessThanOrEqual((jumps?.y ?? NaN) + 1);
});

/** Whole days between what began on a certain day and all that is known to have been before it, in the story. */
function quietDays(): readonly number[] {
  const known = EVENTS.flatMap(({ known: days }) => (days && days.from >= SPAN.from ? [days] : []));
  return known.slice(1).map(({ from }, at) => {
    const reached = Math.max(...known.slice(0, at + 1).map(({ to }) => to));
    return Math.max(0, from - reached - 1);
  });
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
    `${String(longest)} days without an event dated to a day in these sources`,
  );
  await expect(told).toBeVisible();
  const shown = await explore.list.quietHeights();
  expect(shown.length).toBeGreaterThanOrEqual(quietDays().filter((days) => days >= 2).length);
  await explore.filters.search.fill('Sweida');
  await expect(
    explore.list.region.getByText(/days without an event dated to a day in these sources/),
  ).toHaveCount(0);
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
    await watchMotion(page);
    await explore.list.select(event.id);
    await expect(explore.event.named(event.title)).toBeVisible();
    expect(await begunMotion(page)).toEqual([]);
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
