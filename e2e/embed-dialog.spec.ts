/** What an editor needs to put a view into a page of theirs. */
import { EmbedDialog } from './pages/embed-dialog.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { HostPage } from './pages/host-page.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS } from './support/dataset.ts';
import { expect, originOf, test } from './support/test.ts';

const turkish = EVENTS.filter(({ countries }) => countries.includes('TR'));

test('this view, with a preview of it; the code that it gives works in another page', async ({
  page,
  site,
  guards,
}) => {
  const explore = new ExplorePage(page);
  await explore.open('country=TR');
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await expect(new FiltersPane(dialog.preview).status).toContainText(`${String(turkish.length)} of`);
  await dialog.expectMeasured();
  await expectNoAxeViolations(page, '.embed-preview iframe');
  const code = await dialog.code.textContent();
  const host = await HostPage.open(page, code ?? '');
  guards.allowOrigin(host.origin);
  await expect(host.frame()).toHaveAttribute('title', 'Israel, Turkey and Syria, April to July 2025');
  await expect(page.getByRole('link', { name: /^Israel, Turkey and Syria/ })).toHaveAttribute(
    'href',
    `${originOf(site)}/?country=TR`,
  );
  await host.expectFits();
  host.close();
});

test('all of it, in colours, a language and a height of its own', async ({ page, site }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=TR&event=air-base-strikes&utm_source=letter');
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await dialog.region.getByLabel('The whole timeline').check();
  await dialog.region.getByLabel('Colours').selectOption('dark');
  await dialog.region.getByLabel('Language').selectOption('he');
  await dialog.region.getByLabel('Fixed').check();
  await dialog.region.getByLabel('Height in pixels').fill('480');
  await dialog.region.getByLabel('Width of the preview').fill('360');
  await expect(dialog.code).toContainText(`src="${originOf(site)}/embed/?lang=he&amp;theme=dark"`);
  await expect(dialog.code).toContainText('height="480"');
  await expect(dialog.code).not.toContainText('embed.js');
  await expect(dialog.preview.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(dialog.preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await dialog.previewSize()).toEqual([360, 480]);
  await dialog.region.getByLabel('Height in pixels').fill('7');
  await expect(dialog.region.getByLabel('Height in pixels')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.code).toContainText('height="480"');
  await page.keyboard.press('Escape');
  await expect(dialog.region).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed', exact: true })).toBeFocused();
});

test('on a phone nothing is wider than the page, and axe finds nothing, dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const explore = new ExplorePage(page);
  await explore.open('theme=dark');
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await dialog.expectMeasured();
  const [width, room] = await dialog.region.evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(width).toBe(room);
  await expectNoAxeViolations(page, '.embed-preview iframe');
});

test('the view is shared by the sheet of the system, where it has one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shared: [] });
    Object.assign(navigator, {
      share: (what: unknown) => {
        Object.assign(globalThis, { shared: what });
        return Promise.reject(new Error('The reader thought better of it.'));
      },
    });
  });
  const explore = new ExplorePage(page);
  await explore.open('country=TR');
  await page.getByRole('button', { name: 'Share this view' }).click();
  const shared = () => page.evaluate<unknown>(() => Reflect.get(globalThis, 'shared'));
  const title = 'Israel, Turkey and Syria, April to July 2025';
  await expect.poll(shared).toEqual({ title, url: page.url() });
});
