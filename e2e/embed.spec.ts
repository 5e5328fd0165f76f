import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { EventList } from './pages/event-list.ts';
import { EventPane } from './pages/event-pane.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { detailsOf, EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { expect, originOf, test, visit } from './support/test.ts';

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

/** Free to open tabs, and with room for an open event beside the list, which does not cover the way to the full page. */
const WIDE = { sandbox: null, width: 1300, height: 800 } as const;

/** With something to ask for by every facet. */
const shared = firstEvent(
  (each) =>
    inStory(each) &&
    both.includes(each) &&
    [each.actors, each.places, each.sources].every((list) => list.length > 0),
);
const [source = ''] = shared.sources;
const marked = detailsOf(shared.id).evidence.at(-1)?.excerpt ?? '';

test('the motto keeps away from the links, or out', async ({ page }) => {
  for (const lang of ['tr', 'he']) {
    await visit(page, `/embed/?lang=${lang}`);
    const motto = page.locator('.attribution__motto');
    await page.setViewportSize({ width: 600, height: 600 });
    await expect(motto).toBeHidden();
    await page.setViewportSize({ width: 650, height: 600 });
    const boxes = await Promise.all(
      [page.locator('.attribution__link').last(), motto].map((each) => each.boundingBox()),
    );
    const [first, second] = boxes.map((box) => box ?? { x: NaN, width: NaN }).sort((a, b) => a.x - b.x);
    expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeGreaterThan(12);
  }
});

test('at 320 pixels the line of attribution is one row, or two in longer languages, and says all to those who listen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [lang, most] of [
    ['en', 1],
    ['he', 1],
    ['ar', 1],
    ['tr', 2],
    ['az', 2],
  ] as const) {
    await visit(page, `/embed/?lang=${lang}`);
    const bottoms = await page
      .locator('.attribution__link')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().bottom)));
    expect(new Set(bottoms).size, lang).toBeLessThanOrEqual(most);
  }
  await visit(page, '/embed/');
  await expect(page.getByRole('link', { name: /^Sourceline ?: the full page$/ })).toBeVisible();
});

test('the full page opens in a tab of its own, at the same view', async ({ page, site, guards }) => {
  const query = new URLSearchParams({
    country: 'TR,IL',
    match: 'all',
    source,
    window: '2025-04-01..2025-04-30',
    event: shared.id,
    cite: marked,
    group: 'country',
    theme: 'dark',
  });
  const wanted = both.filter(({ sources }) => sources.includes(source)).map(({ id }) => id);
  expect(wanted.length).toBeLessThan(both.length);
  const host = await EmbedHost.open(page, originOf(site), { ...WIDE, query: query.toString() });
  guards.allowOrigin(host.origin);
  await host.settled();
  const tab = new ExplorePage(await host.openFullPage());
  expect(new URL(tab.page.url()).pathname).toBe('/');
  expect(parametersOf(tab.page.url())).toEqual(sorted([...query]));
  await tab.list.expectIds(wanted);
  await tab.expectShown(wanted.length, total);
  await tab.list.expectSelected(shared.id);
  await expect(tab.event.named(shared.title)).toBeVisible();
  await expect(tab.event.marked).toHaveAttribute('data-excerpt-id', marked);
  await expect(tab.timeline.lanes).toHaveValue('country');
  await expect(tab.timeline.plot.getByText('April 2025', { exact: true })).toBeVisible();
  await expect(tab.timeline.plot.getByText('June', { exact: true })).toHaveCount(0);
  await expect(tab.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  host.close();
});

test('to the full page every parameter goes along, and nothing else', async ({ page, site, guards }) => {
  const everything = new URLSearchParams({
    country: 'TR,IL',
    match: 'all',
    actor: shared.actors.join(),
    category: 'talks,strike',
    source,
    place: shared.places.join(),
    status: 'confirmed,reported',
    q: 'air base',
    from: '2025-04',
    to: '2025-07-16',
    window: '2025-04-02..2025-04-30',
    event: shared.id,
    cite: marked,
    group: 'source',
    view: 'list',
    lang: 'en',
    theme: 'light',
    utm_source: 'a letter',
  });
  const host = await EmbedHost.open(page, originOf(site), { ...WIDE, query: everything.toString() });
  guards.allowOrigin(host.origin);
  await host.settled();
  const tab = await host.openFullPage();
  expect(parametersOf(tab.url())).toEqual(sorted([...everything]));
  host.close();
});

test('to the full page goes what the reader has done in the frame', async ({ page, site, guards }) => {
  const host = await EmbedHost.open(page, originOf(site), { ...WIDE, query: 'country=TR,IL' });
  guards.allowOrigin(host.origin);
  await host.settled();
  await new FiltersPane(host.frame).chip(/Turkey/).click();
  const left = EVENTS.filter(({ countries }) => countries.includes('IL')).map(({ id }) => id);
  await new EventList(host.frame).expectIds(left);
  const tab = new ExplorePage(await host.openFullPage());
  expect(parametersOf(tab.page.url())).toEqual([['country', 'IL']]);
  await tab.list.expectIds(left);
  host.close();
});

function parametersOf(url: string): readonly (readonly [string, string])[] {
  return sorted([...new URL(url).searchParams]);
}

function sorted(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.toSorted(([a], [b]) => a.localeCompare(b));
}

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
