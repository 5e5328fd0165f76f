/** What is to be known of the timeline itself: from the data, in reach of every page, and there without a script. */
import { AboutPage } from './pages/about-page.ts';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { ABOUT, countedBy, EVENTS, SOURCES } from './support/dataset.ts';
import { expect, originOf, test, visit } from './support/test.ts';

const total = EVENTS.length;
const statuses = countedBy('status');

test('all that the authors tell, and all that was checked, stands there', async ({ page }) => {
  const about = new AboutPage(page);
  await about.open();
  const { scope, inclusion, leftOut } = ABOUT.about;
  const sentences = [...scope, ...inclusion, ...leftOut.flatMap(({ what, why }) => [what, why])];
  for (const text of [...sentences, ...ABOUT.checks.made, ...ABOUT.checks.beyond])
    await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
});

test('every source stands there, and leads to its page', async ({ page }) => {
  const about = new AboutPage(page);
  await about.open();
  await expect(about.sources.getByRole('heading', { level: 3 })).toHaveText(
    SOURCES.map(({ publisher }) => publisher),
  );
  const [first] = SOURCES;
  await about.sources.first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/sources/${first?.id ?? ''}/$`));
});

test('dates are counted, each event once, and a number opens to its events', async ({ page }) => {
  const about = new AboutPage(page);
  await about.open();
  for (const list of ['What the dates rest on', 'How closely they are known']) {
    const numbers = await about.numbers(list);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
  }
  const [printed] = await about.numbers('What the dates rest on');
  expect(printed).toBe(countedBy('basis')[0]);
  const events = await about.openNumber('Printed');
  await expect(events).toHaveCount(printed ?? 0);
  const title = await events.first().innerText();
  await events.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a status is counted as its filter counts it, and leads there', async ({ page }) => {
  const about = new AboutPage(page);
  await about.open();
  expect(await about.numbers('Status')).toEqual(statuses);
  await about.part('How well it is backed').getByRole('link', { name: 'Confirmed' }).click();
  await new ExplorePage(page).expectShown(statuses[0] ?? 0, total);
  await expect(page).toHaveURL(/\/\?status=confirmed$/);
});

test('every correction stands there; where there is none, that is said', async ({ page }) => {
  await visit(page, '/about/#corrections');
  const part = new AboutPage(page).part('What was corrected');
  await expect(part).toBeInViewport();
  await expect(part.getByRole('listitem')).toHaveCount(ABOUT.corrections.length);
  const none = ABOUT.corrections.length === 0;
  await expect(part.getByText(/^Nothing has been corrected/)).toHaveCount(none ? 1 : 0);
});

test('every page leads there, with the theme that was asked for', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  const pages = [
    '/',
    `/events/${EVENTS[0]?.id ?? ''}/`,
    `/sources/${SOURCES[0]?.id ?? ''}/`,
    '/differences/',
  ];
  for (const address of [...pages, '/about/', '/nowhere/']) {
    await visit(page, `${address}?theme=dark`);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'About this timeline' });
    await expect(link).toHaveAttribute('href', /about\/\?theme=dark$/);
  }
});

test('in a frame, the line of attribution leads there: in a tab of its own', async ({
  page,
  site,
  guards,
}) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 360, sandbox: null, query: 'theme=dark' });
  guards.allowOrigin(host.origin);
  await host.settled();
  await expect(host.aboutLink).toBeInViewport({ ratio: 1 });
  expect(await host.overflow()).toBe(0);
  const opening = page.waitForEvent('popup');
  await host.aboutLink.click();
  const tab = await opening;
  await expect(new AboutPage(tab).heading).toBeVisible();
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  host.close();
});

test('in a boxed frame, it opens in the frame', async ({ page, site, guards }) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 360 });
  guards.allowOrigin(host.origin);
  await host.settled();
  await expect(host.aboutLink).toBeInViewport({ ratio: 1 });
  await host.aboutLink.click();
  await expect(host.frame.getByRole('heading', { level: 1, name: 'About this timeline' })).toBeVisible();
  await host.settled();
  host.close();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`${scheme}, ${String(width)} pixels wide: fits, and hides nothing from anyone`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme: scheme });
      const about = new AboutPage(page);
      await about.open();
      await about.openNumber('Printed');
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    });
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole', async ({ page }) => {
    await page.goto('/about/');
    const about = new AboutPage(page);
    await expect(about.heading).toBeVisible();
    await expect(about.sources).toHaveCount(SOURCES.length);
    expect(await about.numbers('Status')).toEqual(statuses);
    await expect(await about.openNumber('Printed')).toHaveCount(countedBy('basis')[0] ?? 0);
    await expect(page.getByText(ABOUT.checks.made[0] ?? '')).toBeVisible();
  });
});
