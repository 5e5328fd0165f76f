/** Keys beyond the arrows: by screens, W A S D, and the switch of single-letter keys. */
import type { Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { HelpDialog } from './pages/help-dialog.ts';
import { EVENTS } from './support/dataset.ts';
import { expect, originOf, settled, test } from './support/test.ts';

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
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => explore.timeline.focusedEvent()).not.toBe(before);
    });

    await page.reload();
    await settled(page);
    await explore.timeline.expectAlive();
  }
  await help.openByButton();
  await expect(help.singleKeys).not.toBeChecked();
  await page.keyboard.press('Escape');
  await help.turnSingleKeys(true);
  await explore.timeline.tabStop.focus();
  await page.keyboard.press('d');
  await expect(page, 'from where it stood: no letter had moved it').toHaveURL(
    /window=2025-04-16\.\.2025-05-15/,
  );
  await page.keyboard.press('/');
  await expect(explore.filters.search).toBeFocused();
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
  await expect(help.dialog.getByRole('button', { name: 'Close' })).toBeFocused();
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
