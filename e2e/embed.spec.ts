import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { EventList } from './pages/event-list.ts';
import { EventPane } from './pages/event-pane.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { expect, originOf, test } from './support/test.ts';

const total = EVENTS.length;
const both = EVENTS.filter(({ countries }) => countries.includes('TR') && countries.includes('IL'));
const event = firstEvent(inStory);

for (const [width, height] of [
  [600, 480],
  [360, 480],
] as const) {
  test(`in a sandboxed frame of another origin, ${String(width)} by ${String(height)}`, async ({
    page,
    site,
    guards,
  }) => {
    const host = await EmbedHost.open(page, originOf(site), {
      width,
      height,
      query: 'country=TR,IL&match=all',
    });
    guards.allowOrigin(host.origin);
    const { frame } = host;
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(new FiltersPane(frame).status).toHaveText(
      `${String(both.length)} of ${String(total)} events`,
    );
    const list = new EventList(frame);
    const [first] = both;
    await list.select(first?.id ?? '');
    await expect(new EventPane(frame).named(first?.title ?? '')).toBeVisible();
    await expect(new EventPane(frame).evidence.first()).toBeVisible();
    expect(await host.overflow()).toBe(0);
    host.close();
  });
}

test('no second masthead, one line that names Sourceline and leads to the full page', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('', '/embed/');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const link = page.getByRole('link', { name: /Sourceline|full page/i }).first();
  await expect(link).toHaveAttribute('href', /^(\.\.\/|\/|http:\/\/localhost:\d+\/)(\?.*)?$/);
});

test('the full page opens in a tab of its own, at the same view', async ({ page, site, guards, context }) => {
  const host = await EmbedHost.open(page, originOf(site), { sandbox: null, query: 'country=AZ' });
  guards.allowOrigin(host.origin);
  await expect(host.frame.locator('html')).toHaveAttribute('data-ready', 'true');
  const opening = context.waitForEvent('page');
  await host.frame
    .getByRole('link', { name: /full page|Sourceline/i })
    .last()
    .click();
  const tab = await opening;
  await expect(tab.getByRole('region', { name: 'Events', exact: true })).toBeVisible();
  expect(new URL(tab.url()).pathname).toBe('/');
  host.close();
});

test('the same parameters as the full page', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`country=TR,IL&match=all&event=${event.id}&theme=dark&group=country`, '/embed/');
  await explore.list.expectIds(both.map(({ id }) => id));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(explore.event.named(event.title)).toBeVisible();
});

test('the timeline lives in the sandbox too', async ({ page, site, guards }) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 800, height: 600 });
  guards.allowOrigin(host.origin);
  await expect(host.frame.locator('.vis-timeline')).toBeVisible();
  host.close();
});
