/** After one visit the full page works without a network; a frame keeps nothing; a newer edition is announced, not forced. */
import { rmSync } from 'node:fs';
import { EmbedHost } from './pages/embed-host.ts';
import { EventPane } from './pages/event-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { kept, NewerEdition, workers } from './pages/newer-edition.ts';
import { EVENTS, firstEvent, inStory, SOURCES } from './support/dataset.ts';
import { titles, publishedTitled } from './support/newer-edition.ts';
import { serveSite } from './support/serve.ts';
import { expect, originOf, settled, test, visit } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const total = EVENTS.length;
const event = firstEvent(inStory);
const [source] = SOURCES;
const NO_NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

for (const base of ['/', '/news/2025/timeline/'])
  test(`below ${base}: explore, an event with its quotes, a source, filters, without a network`, async ({
    page,
    context,
    guards,
  }) => {
    guards.expectErrors(NO_NETWORK);
    const site = await serveSite(base);
    const at = originOf(site) + base;
    guards.allowOrigin(originOf(site));
    await visit(page, at);
    await kept(page);
    await context.setOffline(true);
    site.close();

    await page.reload();
    await settled(page);
    const explore = new ExplorePage(page);
    await explore.expectShown(total, total);
    await explore.timeline.expectAlive();
    await explore.list.select(event.id);
    await expect(explore.event.evidence.first()).toBeVisible();

    await explore.open('country=AZ', at);
    await explore.expectShown(EVENTS.filter(({ countries }) => countries.includes('AZ')).length, total);
    await explore.open('lang=tr', at);
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');

    await visit(page, `${at}events/${event.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
    await expect(new EventPane(page).evidence.first()).toBeVisible();
    await visit(page, `${at}sources/${source?.id ?? ''}/`);
    await expect(page.getByRole('blockquote').or(page.locator('blockquote')).first()).toBeVisible();
    await visit(page, `${at}about/`);
    await expect(page.getByRole('heading', { level: 1, name: 'About this timeline' })).toBeVisible();
    await visit(page, `${at}nothing/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached now');
  });

test('files that readers take along and frames are none of its business', async ({
  page,
  context,
  guards,
}) => {
  guards.expectErrors(NO_NETWORK);
  const site = await serveSite();
  const at = originOf(site);
  guards.allowOrigin(at);
  await visit(page, `${at}/`);
  await kept(page);
  await context.setOffline(true);
  site.close();
  const answers = await page.evaluate(async () => {
    const asked = ['dataset/events.csv', 'embed/', 'v/1.0.0/assets/a.js', 'dataset/timeline.json'];
    const got = await Promise.allSettled(asked.map((path) => fetch(path)));
    return got.map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  for (const address of ['/embed/', '/embed/?q=x', '/v/1.0.0/', `/v/1.0.0/events/${event.id}/`])
    await expect(page.goto(at + address), address).rejects.toThrow('net::ERR_');
});

test('a frame keeps nothing, in a sandbox or not', async ({ page, site, guards }) => {
  for (const sandbox of ['allow-scripts', null]) {
    const host = await EmbedHost.open(page, originOf(site), { sandbox });
    guards.allowOrigin(host.origin);
    await host.settled();
    host.close();
  }
  await visit(page, '/embed/');
  expect(await workers(page), 'nor does the frame’s page alone').toBe(0);
  const body = '<link rel="icon" href="data:,"><iframe title="The full page" src="/"></iframe>';
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/host.html');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await workers(page), 'nor the full page in a frame').toBe(0);
});

const TITLE = 'A title that has been corrected';

test('a newer edition is announced, shown when the reader wants it, and then kept', async ({
  page,
  context,
  guards,
}) => {
  guards.expectErrors(NO_NETWORK);
  const { dir, publish } = publishedTitled(event.title);
  const first = await serveSite('/', undefined, dir);
  const origin = originOf(first);
  guards.allowOrigin(origin);
  await visit(page, `${origin}/`);
  await kept(page);
  const newer = new NewerEdition(page);
  await newer.look();
  await expect(newer.line).toHaveCount(0);

  await publish(TITLE);
  first.close();
  const second = await serveSite('/', String(first.port), dir);
  await newer.look();
  await expect(newer.line).toBeVisible();
  await expect(titles(page, event.title).first(), 'nothing else has changed').toBeVisible();
  await newer.later.click();
  await expect(newer.line).toHaveCount(0);
  await expect(titles(page, TITLE)).toHaveCount(0);

  const tab = await context.newPage();
  await visit(tab, `${origin}/`);
  await expect(titles(tab, TITLE).first(), 'with a network, a page is of today').toBeVisible();
  await expect(new NewerEdition(tab).line).toHaveCount(0);
  await tab.close();

  await page.evaluate(() => {
    history.replaceState(null, '', '?country=TR');
  });
  await context.setOffline(true);
  second.close();
  await page.reload();
  await settled(page);
  await expect(titles(page, event.title).first(), 'what is kept is still the old one').toBeVisible();
  await context.setOffline(false);
  const third = await serveSite('/', String(first.port), dir);
  await newer.look();
  await newer.show.click();
  await expect(titles(page, TITLE).first()).toBeVisible();
  await expect(newer.line).toHaveCount(0);

  await kept(page);
  await context.setOffline(true);
  third.close();
  await page.reload();
  await settled(page);
  await expect(titles(page, TITLE).first(), 'the new one is kept').toBeVisible();
  const caches = await page.evaluate(async () => {
    const names = await window.caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await window.caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });
  expect(
    caches.filter((url) => /\/index\.[0-9a-f]+\.json/.test(url)),
    'one index for each language',
  ).toHaveLength(5);
  rmSync(dir, { recursive: true });
});

test('of two newer editions, the one that came last is shown', async ({ page, guards }) => {
  const { dir, publish } = publishedTitled(event.title);
  const newer = new NewerEdition(page);
  let site = await serveSite('/', undefined, dir);
  const publishNow = async (title: string): Promise<void> => {
    await publish(title);
    site.close();
    site = await serveSite('/', String(site.port), dir);
    await newer.look();
  };
  guards.allowOrigin(originOf(site));
  await visit(page, `${originOf(site)}/`);
  await kept(page);

  await publishNow('A title that was soon corrected again');
  await expect(newer.line).toBeVisible();
  const passed = await newer.waiting();
  await publishNow(TITLE);
  await expect.poll(() => passed.evaluate((worker) => worker?.state)).toBe('redundant');
  await newer.show.click();
  await expect(titles(page, TITLE).first()).toBeVisible();
  await expect(newer.line).toHaveCount(0);
  site.close();
  rmSync(dir, { recursive: true });
});
