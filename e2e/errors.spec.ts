/** Every failure has a face: what happened, what to do, and another try where that can help. What could be read stays. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory, MANIFEST, SOURCES } from './support/dataset.ts';
import { expect, settled, test } from './support/test.ts';
import { spoil } from './support/withhold.ts';

const total = EVENTS.length;
const event = firstEvent(inStory);

interface Fault {
  readonly says: string;
  readonly file: string;
  readonly answer: { readonly status?: number; readonly body?: string };
  /** Whether another try by the reader can help; data for another version of the page need that page. */
  readonly retry: boolean;
}

const FAULTS: readonly Fault[] = [
  { says: 'the dataset is missing', file: 'manifest.json', answer: { status: 404 }, retry: true },
  { says: 'the host is in trouble', file: MANIFEST.index, answer: { status: 503 }, retry: true },
  { says: 'the dataset is cut off', file: 'manifest.json', answer: { body: '{"format":' }, retry: true },
  {
    says: 'the index is not what it should be',
    file: MANIFEST.index,
    answer: { body: JSON.stringify({ format: MANIFEST.format, dataset: 'x', events: {} }) },
    retry: true,
  },
  {
    says: 'the dataset is of another version',
    file: 'manifest.json',
    answer: { body: '{"format":99,"dataset":"x"}' },
    retry: false,
  },
];

for (const { says, file, answer, retry } of FAULTS) {
  test(`${says}: the page says so and what to do, above the text that it was served with`, async ({
    page,
    guards,
  }) => {
    guards.expectErrors(/Failed to load resource/);
    const mend = await spoil(page, file, answer);
    await page.goto('/');
    const alert = page.getByRole('alert');
    const explore = new ExplorePage(page);
    await expect(alert).toContainText(/^The timeline .* can be read, but not searched/);
    await settled(page);
    await expect(explore.list.articles).toHaveCount(total);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await mend();
    await tryAgain(page, retry);
    await explore.expectShown(total, total);
    await expect(alert).toHaveCount(0);
  });
}

test('the line is cut before the dataset has come: the text stays, and all comes by itself when the line is back', async ({
  page,
  context,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await page.route('**/dataset/**', (route) => route.abort('internetdisconnected'));
  const explore = new ExplorePage(page);
  await page.goto('/?country=AZ');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('what stands here is told without any filter');
  await expect(explore.list.articles).toHaveCount(total);
  await expect(explore.list.articles.first()).toBeVisible();
  await alert.getByRole('button', { name: /again/i }).click();
  await expect(alert).toBeVisible();
  await page.unroute('**/dataset/**');
  await context.setOffline(true);
  await context.setOffline(false);
  await explore.expectShown(EVENTS.filter(({ countries }) => countries.includes('AZ')).length, total);
});

/** With the button where there is one, else by loading the page anew. */
async function tryAgain(page: Page, button: boolean): Promise<void> {
  if (button) await page.getByRole('alert').getByRole('button', { name: /again/i }).click();
  else await page.reload();
}

test('the page’s program cannot be loaded: the text stands, and says what does not work', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource/);
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  for (const [address, says] of [
    ['/', /could not be loaded\. Check your connection/],
    ['/?country=AZ', /not what the address asks for/],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('status').filter({ hasText: 'can be read, but not operated' })).toHaveText(
      says,
    );
    await expect(page.getByRole('article').first()).toBeVisible();
    for (const dead of [page.getByRole('searchbox'), page.getByRole('button', { name: 'Filters' })])
      await expect(dead).toBeHidden();
    await expect(page.getByRole('button', { name: 'Help' })).toBeHidden();
  }
});

test('an event’s evidence cannot be fetched: told in the event, and tried again', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource/);
  const mends = await Promise.all(MANIFEST.details.map((file) => spoil(page, file, { status: 500 })));
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  const pane = explore.event.named(event.title);
  await expect(pane.getByRole('alert')).toContainText('This event’s passages could not be loaded');
  await Promise.all(mends.map((mend) => mend()));
  await pane.getByRole('button', { name: /again/i }).click();
  await expect(explore.event.evidence.first()).toBeVisible();
});

for (const [room, width] of [
  ['margin', 1440],
  ['dialog', 800],
] as const) {
  test(`an event’s evidence is tried again by keyboard: focus stays in its ${room}`, async ({
    page,
    guards,
  }) => {
    guards.expectErrors(/Failed to load resource/);
    await page.setViewportSize({ width, height: 900 });
    const mends = await Promise.all(MANIFEST.details.map((file) => spoil(page, file, { status: 404 })));
    const explore = new ExplorePage(page);
    await explore.open(`event=${event.id}`);
    const pane = explore.event.named(event.title);
    await Promise.all(mends.map((mend) => mend()));
    await pane.getByRole('button', { name: /again/i }).press('Enter');
    await expect(explore.event.evidence.first()).toBeVisible();
    await expect(pane.and(page.locator(':focus-within'))).toBeVisible();
  });
}

async function expectPassages(explore: ExplorePage): Promise<void> {
  await expect(explore.event.named(event.title)).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();
}

/** The explore page, from which the line is cut; what cannot be fetched then is no fault of the page. */
async function openToCut(page: Page, guards: { expectErrors: (expected: RegExp) => void }) {
  guards.expectErrors(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  const explore = new ExplorePage(page);
  await explore.open();
  return explore;
}

test('the line is cut while the timeline is moved: nothing was asked in vain, so nothing is said', async ({
  page,
  context,
  guards,
}) => {
  const explore = await openToCut(page, guards);
  await explore.timeline.expectAlive();
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await explore.timeline.button('Zoom in').click();
  await failed;
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => explore.parameter('window')).not.toBeNull();
  await explore.list.select(event.id);
  await expect(page.getByRole('alert')).toHaveCount(1);
});

test('the line is cut: what is there stays, what is missing says so, and comes by itself when the line is back', async ({
  page,
  context,
  guards,
}) => {
  const explore = await openToCut(page, guards);
  await context.setOffline(true);
  await explore.list.select(event.id);
  await expect(page.getByRole('alert').getByRole('button', { name: /again/i })).toBeVisible();
  await expect(explore.list.articles).toHaveCount(total);
  await context.setOffline(false);
  await expectPassages(explore);
});

test('passages and what shows them have failed before the line was lost: they come by themselves when it is back', async ({
  page,
  context,
  guards,
}) => {
  const vain: string[] = [];
  page.on('requestfailed', (request) => vain.push(request.url()));
  const inVain = (part: string) => vain.filter((address) => address.includes(part)).length;
  const files = /\/dataset\/details-|\/assets\/event-view[^/]*\.js$/;
  await page.route(files, (route) => route.abort('internetdisconnected'));
  const explore = await openToCut(page, guards);
  await explore.list.select(event.id);
  // Passages are asked for twice before they are given up.
  await expect.poll(() => inVain('/dataset/details-')).toBeGreaterThanOrEqual(2);
  expect(inVain('/assets/event-view')).toBeGreaterThanOrEqual(1);
  await expect(page.getByRole('alert').getByRole('button', { name: /again/i })).toBeVisible();
  await context.setOffline(true);
  await page.unroute(files);
  await context.setOffline(false);
  await expectPassages(explore);
});

test('the line is cut before a first search: it says so, and finds by itself when the line is back', async ({
  page,
  context,
  guards,
}) => {
  const explore = await openToCut(page, guards);
  await context.setOffline(true);
  await explore.filters.search.fill('Baku');
  await expect(page.getByRole('alert')).toContainText('The search could not be fetched');
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(explore.filters.status).not.toHaveText(`${String(total)} of ${String(total)} events`);
});

test('styles that do not come are asked for again with the code that they are for', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource/);
  const lookOf = () =>
    explore.event.evidence.first().evaluate((element) => {
      const { display, margin, padding, border } = getComputedStyle(element);
      return { display, margin, padding, border };
    });
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  const look = await lookOf();
  // Those of an opened event, which are fetched ahead, and then again.
  const styles = /\/assets\/event-parts[^/]*\.css$/;
  await page.route(styles, (route) => route.abort());
  await explore.open();
  await explore.list.select(event.id);
  const retry = page.getByRole('alert').getByRole('button', { name: /again/i });
  await expect(retry).toBeVisible();
  await page.unroute(styles);
  await retry.click();
  await expect(explore.event.evidence.first()).toBeVisible();
  expect(await lookOf()).toEqual(look);
});

test('a source’s data cannot be fetched: told by its name, and tried again', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  const mend = await spoil(page, MANIFEST.sources, { status: 404 });
  const [source] = SOURCES;
  await page.goto(`/sources/${source?.id ?? ''}/`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The sources could not be found');
  await expect(page.locator('figure[data-excerpt-id]')).toHaveCount(source?.excerpts.length ?? 0);
  await mend();
  await alert.getByRole('button', { name: /again/i }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.locator('figure[data-excerpt-id]')).toHaveCount(source?.excerpts.length ?? 0);
});

test('the search cannot be fetched: told beside the field', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  await page.route('**/dataset/search*.json', (route) => route.fulfill({ status: 500 }));
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.filters.search.fill('Baku');
  await expect(page.getByRole('alert')).toContainText('search');
  await page.unroute('**/dataset/search*.json');
  await page.getByRole('alert').getByRole('button', { name: /again/i }).click();
  await expect(explore.filters.status).not.toHaveText(`${String(total)} of ${String(total)} events`);
});

test('the timeline’s own part cannot be loaded: the page stands without it', async ({ page, guards }) => {
  guards.expectErrors(/Failed to (load resource|fetch)/);
  await page.route(/\/assets\/vis[^/]*\.js/, (route) => route.abort());
  const explore = new ExplorePage(page);
  await explore.open();
  await expect(explore.timeline.region).toContainText(/could not be loaded/);
  await explore.list.expectIds(EVENTS.map(({ id }) => id));
});

test('an event that does not exist: told, and the rest of the page is there', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('event=never-happened');
  await expect(page.getByText('never-happened')).toBeVisible();
  await explore.expectShown(total, total);
});

test('a page that does not exist: 404, with ways on', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  const answer = await page.goto('/events/never-happened/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.getByRole('main').getByRole('link', { name: 'The whole timeline' }).click();
  await new ExplorePage(page).expectShown(total, total);
});
