/** Keys beyond the arrows: by screens, W A S D, and the switch of single-letter keys. */
import type { Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { HelpDialog } from './pages/help-dialog.ts';
import { EVENTS } from './support/dataset.ts';
import { expect, originOf, test } from './support/test.ts';

const MONTH = 'group=none&window=2025-04-10..2025-05-09';

async function openAlive(page: Page, query: string): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  await explore.timeline.expectAlive();
  await explore.timeline.tabStop.focus();
  return explore;
}

async function pressEach(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const times = (count: number, key: string) => Array.from({ length: count }, () => key);

test('Page Down goes to what is right of the window, at last to the last event; Page Up back to the first', async ({
  page,
}) => {
  const explore = await openAlive(page, MONTH);
  const { timeline } = explore;
  const before = await timeline.focusedEvent();
  await page.keyboard.press('PageDown');
  await expect.poll(() => timeline.focusedEvent()).not.toBe(before);
  await expect.poll(() => explore.window[0]).toMatch(/^2025-(0[5-9]|04-2[4-9]|04-30)/);
  await expect.poll(() => timeline.focusedEvent()).not.toBeNull();
  await expect(timeline.earlier).toBeVisible();
  await pressEach(page, times(EVENTS.length, 'PageDown'));
  await expect(timeline.later).toHaveCount(0);
  await expect.poll(() => timeline.focusedEvent()).not.toBeNull();
  await pressEach(page, times(EVENTS.length, 'PageUp'));
  await expect(timeline.earlier).toHaveCount(0);
  await expect(timeline.later).toBeVisible();
  await expect.poll(() => timeline.focusedEvent()).not.toBeNull();
});

test('A and D move along by a fifth; the arrows lead on from where the reader was', async ({ page }) => {
  const explore = await openAlive(page, MONTH);
  const { timeline } = explore;
  // From the cluster that Tab leads to.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => timeline.focusedEvent()).not.toBeNull();
  const at = await timeline.focusedEvent();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/window=2025-04-16\.\.2025-05-15/);
  await pressEach(page, ['a', 'A']);
  await expect(page).toHaveURL(/window=2025-04-04\.\.2025-05-03/);
  await pressEach(page, times(12, 'd'));
  await expect.poll(() => explore.window[0]).toMatch(/^2025-06/);
  await pressEach(page, ['ArrowLeft', 'ArrowRight']);
  await expect.poll(() => timeline.focusedEvent()).toBe(at);
});

test('left and right go by date through all lanes; names tell the place, and the end is said', async ({
  page,
}) => {
  const { timeline } = await openAlive(page, '');
  const dated = EVENTS.filter(({ order }) => Number.isFinite(order));
  const said = timeline.region.locator('[aria-live]:not(.overview *)');
  await pressEach(page, times(EVENTS.length, 'PageUp'));
  for (const { id } of dated.slice(0, 6)) {
    await expect.poll(() => timeline.focusedEvent()).toBe(id);
    const place = EVENTS.findIndex((event) => event.id === id) + 1;
    await expect(timeline.item(id)).toHaveAccessibleName(
      new RegExp(`, \\d+ sources?, ${String(place)} of ${String(EVENTS.length)}$`),
    );
    await page.keyboard.press('ArrowRight');
  }
  await expect(said).toHaveText('');
  await pressEach(page, times(EVENTS.length, 'ArrowRight'));
  await expect.poll(() => timeline.focusedEvent()).toBe(dated.at(-1)?.id);
  await expect(said).toHaveText('The last event.');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('');
});

test('W and S zoom, on a keyboard of another script too', async ({ page }) => {
  const explore = await openAlive(page, MONTH);
  await page.keyboard.press('w');
  await expect.poll(() => explore.daysInView).toBe(19);
  await page.keyboard.press('s');
  await expect.poll(() => explore.daysInView).toBe(30);
  await explore.timeline.tabStop.dispatchEvent('keydown', { key: 'ц', code: 'KeyW', bubbles: true });
  await expect.poll(() => explore.daysInView).toBe(19);
});

test('single-letter keys turned off do nothing, also after the page is loaded again; the others stay', async ({
  page,
}) => {
  const explore = await openAlive(page, MONTH);
  const help = new HelpDialog(page);
  await help.turnSingleKeys(false);
  for (const when of ['at once', 'loaded again']) {
    await test.step(when, async () => {
      await explore.timeline.tabStop.focus();
      const before = await explore.timeline.focusedEvent();
      await pressEach(page, ['w', 'a', 'd', 'd', 's', 's', 'f', '+', '/', '?']);
      await expect(explore.filters.search).not.toBeFocused();
      await expect(help.dialog).toHaveCount(0);
      expect(explore.daysInView, 'no letter has moved or zoomed it').toBe(30);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => explore.timeline.focusedEvent()).not.toBe(before);
    });

    // The next event may lie outside of the month.
    await openAlive(page, MONTH);
  }
  await help.openByButton();
  await expect(help.singleKeys).not.toBeChecked();
  await page.keyboard.press('Escape');
  await help.turnSingleKeys(true);
  await explore.timeline.tabStop.focus();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/window=2025-04-16\.\.2025-05-15/);
  await page.keyboard.press('/');
  await expect(explore.filters.search).toBeFocused();
});

for (const [width, height] of [
  [1280, 700],
  [320, 256],
] as const)
  test(`the help opens where it begins: ${String(width)} by ${String(height)}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await new ExplorePage(page).open();
    const help = new HelpDialog(page);
    await help.openByButton();
    await expect(help.heading).toBeFocused();
    await expect(help.heading).toBeInViewport({ ratio: 1 });
    expect(await help.dialog.evaluate((dialog) => dialog.scrollTop)).toBe(0);
  });

test('the frame has the help as well, and the switch where nothing may be kept', async ({
  page,
  site,
  guards,
}) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 900, height: 700 });
  guards.allowOrigin(host.origin);
  await host.settled();
  const help = new HelpDialog(host.frame);
  const { search } = new FiltersPane(host.frame);
  await host.frame.getByRole('link', { name: /full page/ }).focus();
  await page.keyboard.press('?');
  await expect(help.dialog).toBeVisible();
  await expect(help.heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.dialog).toBeHidden();
  await help.turnSingleKeys(false);
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await help.turnSingleKeys(true);
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  host.close();
});

test('a movement by keys or buttons tells at rest what is in view, once; a drag does not', async ({
  page,
}) => {
  const explore = await openAlive(page, MONTH);
  const { timeline } = explore;
  await expect(timeline.said).toHaveText('');
  await page.keyboard.press('d');
  await expect(timeline.said).toHaveText(/^16 April to 15 May 2025, \d+ events?$/);
  await pressEach(page, ['d', 'd', 'a']);
  await expect(timeline.said).toHaveText(/^22 April to 21 May 2025, \d+ events?$/);
  await expect(timeline.said.locator('span')).toHaveCount(1);
  await timeline.button('Story').click();
  await expect(timeline.said).toHaveText(/ events$/);
  await expect(timeline.said).not.toHaveText(/^22 April/);
  const told = (await timeline.said.textContent()) ?? '';
  const { x, y } = await timeline.middle();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 250, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/window=/);
  await expect(timeline.said).toHaveText(told);
});

test('Tab leads to the earliest event in view, and an arrow to one in view moves nothing', async ({
  page,
}) => {
  const explore = await openAlive(page, '');
  const { timeline } = explore;
  const placeOf = async () => {
    const name = await timeline.tabStop.getAttribute('aria-label');
    return Number(/(\d+) of \d+$/.exec(name ?? '')?.[1]);
  };
  const first = await placeOf();
  expect(first).toBe(Math.min(...(await timeline.placesInView())));
  await page.keyboard.press('ArrowRight');
  await expect.poll(placeOf).toBe(first + 1);
  await timeline.button('Zoom in').focus();
  expect(explore.parameter('window')).toBeNull();
});
