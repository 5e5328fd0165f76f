/** What a timeline of thousands of events gives to others: a feed, a table, data for machines, a link, code for a frame. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { LARGE } from '../src/tools/site/large-site.ts';
import { makeSiteWith } from '../src/tools/site/site-with.ts';
import { AboutPage } from './pages/about-page.ts';
import { clipboard, CopyingPane } from './pages/copying-pane.ts';
import { EmbedDialog } from './pages/embed-dialog.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { HostPage } from './pages/host-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { largeEvents } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { schemaFaults, toldIn } from './support/schema-org.ts';
import { expect, visit } from './support/test.ts';

const strikes = () => largeEvents().filter(({ category }) => category === 'strike').length;

test('the feed has the last events by date, says so, and leads to each', async ({ page, request }) => {
  await visit(page, '/');
  const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  const feed = parseFeed(await (await request.get(address)).text());
  expect(feed.description).toContain('Of 3,000 events this feed has the last by date');
  expect(feed.items).toHaveLength(100);
  const titles = new Set(largeEvents().map(({ title }) => title));
  expect(feed.items.filter(({ title }) => !titles.has(title ?? ''))).toEqual([]);
  const last = feed.items.at(-1);
  const query = new URL(last?.url ?? '', address).searchParams;
  const explore = new ExplorePage(page);
  await explore.open(query.toString());
  await expect(explore.event.named(last?.title ?? '')).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();
});

test('the table has each event once, in order of date, and leads to each', async ({ page, request }) => {
  await new AboutPage(page).open();
  const files = page.getByRole('region', { name: 'Take it with you' }).getByRole('link');
  const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(6);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  await expect(page.getByText('There are no files for calendars, maps or stories')).toBeVisible();
  const table = addresses.find((address) => address.endsWith('/events.csv')) ?? '';
  const { data, errors } = Papa.parse<Record<string, string>>(await (await request.get(table)).text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id).sort()).toEqual(
    largeEvents()
      .map(({ id }) => id)
      .sort(),
  );
  const [first] = data;
  const explore = new ExplorePage(page);
  await explore.open(new URL(first?.['address'] ?? '', table).search.slice(1));
  await expect(explore.event.named(first?.['title'] ?? '')).toBeVisible();
});

test('the page of all events and the account tell machines of the dataset, with files that are there', async ({
  request,
}) => {
  for (const address of ['/', '/about/']) {
    const told = toldIn(await (await request.get(address)).text());
    expect(told['@type']).toBe('Dataset');
    expect(await schemaFaults(told), address).toEqual([]);
    const files = [...JSON.stringify(told).matchAll(/"contentUrl":"[./]*([^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    expect(files).toHaveLength(2);
    for (const file of files) expect((await request.get(`/${file}`)).status(), file).toBe(200);
  }
});

test('where the site’s address is known, its pages name it, their oEmbed files and the feed', async () => {
  const site = '.cache/large-with-address';
  rmSync(site, { recursive: true, force: true });
  await makeSiteWith(LARGE.dataset, site, '/story/', 'https://example.org');
  const head = (page: string) => readFileSync(join(site, page), 'utf8').split('</head>')[0] ?? '';
  for (const [page, path, file] of [
    ['index.html', '', 'explore'],
    ['about/index.html', 'about/', 'about'],
  ] as const) {
    expect(head(page)).toContain(`<link rel="canonical" href="https://example.org/story/${path}" />`);
    expect(head(page)).toContain(`href="https://example.org/story/oembed/${file}.json"`);
    expect(head(page)).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" href="[./]+feed\.atom" \/>/,
    );
    expect(readFileSync(join(site, `oembed/${file}.json`), 'utf8')).toContain(
      'https://example.org/story/embed/',
    );
  }
  const listed = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  expect(listed).toContain('<loc>https://example.org/story/about/</loc>');
  for (const page of ['differences', 'coverage']) {
    expect(head(`${page}/index.html`)).toContain('<meta name="robots" content="noindex" />');
    expect(listed).not.toContain(`/${page}/`);
  }
  expect(readFileSync(join(site, 'feed.atom'), 'utf8')).toContain('href="https://example.org/story/?event=');
  rmSync(site, { recursive: true });
});

test('a view is linked to, and shared by the sheet of the system, where it has one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (what: unknown) => {
        Object.assign(globalThis, { shared: what });
        return Promise.resolve();
      },
    });
  });
  await new ExplorePage(page).open('category=strike');
  const link = new CopyingPane(page, 'Link to exactly this view');
  await link.open();
  await link.copy('link');
  await expect(link.said).not.toBeEmpty();
  expect(await clipboard(page)).toBe(page.url());
  await page.getByRole('button', { name: 'Share this view' }).click();
  const shared = () => page.evaluate<unknown>(() => Reflect.get(globalThis, 'shared'));
  await expect.poll(shared).toMatchObject({ url: page.url() });
});

test('a view is embedded in a frame that scrolls, by code that works in another page', async ({
  page,
  guards,
}) => {
  await new ExplorePage(page).open('category=strike');
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await expect(new FiltersPane(dialog.preview).status).toHaveText(`${String(strikes())} of 3,000 events`);
  await expect(dialog.region.getByText('As high as its content')).toHaveCount(0);
  await expect(dialog.code).toContainText('height="720"');
  await expect(dialog.code).not.toContainText('embed.js');
  await expect(dialog.preview.getByRole('button', { name: 'Embed', exact: true })).toHaveCount(0);
  await expectNoAxeViolations(page, '.embed-preview iframe');
  const host = await HostPage.open(page, (await dialog.code.textContent()) ?? '');
  guards.allowOrigin(host.origin);
  const inside = host.frame().contentFrame();
  await expect(new FiltersPane(inside).status).toHaveText(`${String(strikes())} of 3,000 events`);
  host.close();
});

test('on a phone the ways to share are within the page, dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await new ExplorePage(page).open('theme=dark');
  await expect(page.getByRole('link', { name: 'Take it with you' })).toHaveAttribute(
    'href',
    '/about/?theme=dark#downloads',
  );
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
  await expectNoAxeViolations(page);
});
