/** Every failure has a face: what happened, what to do, and another try where that can help. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory, MANIFEST } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const total = EVENTS.length;
const event = firstEvent(inStory);

/** A file of the dataset that is withheld or spoiled, until it is made good again. */
async function spoil(
  page: Page,
  file: string,
  answer: { status?: number; body?: string },
): Promise<() => Promise<void>> {
  const address = `**/dataset/${file}`;
  await page.route(address, (route) =>
    route.fulfill({ status: answer.status ?? 200, contentType: 'application/json', body: answer.body ?? '' }),
  );
  return () => page.unroute(address);
}

interface Fault {
  readonly says: string;
  readonly file: string;
  readonly answer: { readonly status?: number; readonly body?: string };
  /** Whether another try by the reader can help; what is damaged must be mended by its publisher. */
  readonly retry: boolean;
}

const FAULTS: readonly Fault[] = [
  { says: 'the dataset is missing', file: 'manifest.json', answer: { status: 404 }, retry: true },
  { says: 'the host is in trouble', file: MANIFEST.index, answer: { status: 503 }, retry: true },
  { says: 'the dataset is cut off', file: 'manifest.json', answer: { body: '{"format":' }, retry: false },
  {
    says: 'the index is not what it should be',
    file: MANIFEST.index,
    answer: { body: JSON.stringify({ format: MANIFEST.format, dataset: 'x', events: {} }) },
    retry: false,
  },
  {
    says: 'the dataset is of another version',
    file: 'manifest.json',
    answer: { body: '{"format":99,"dataset":"x"}' },
    retry: false,
  },
];

for (const { says, file, answer, retry } of FAULTS) {
  test(`${says}: the page says so and what to do, and shows no half timeline`, async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource/);
    const mend = await spoil(page, file, answer);
    await page.goto('/');
    const alert = page.getByRole('alert');
    const explore = new ExplorePage(page);
    await expect(alert.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(explore.timeline.region).toHaveCount(0);
    await expect(explore.list.region).toHaveCount(0);
    await mend();
    await tryAgain(page, retry);
    await explore.expectShown(total, total);
  });
}

/** With the button where there is one, else by loading the page anew. */
async function tryAgain(page: Page, button: boolean): Promise<void> {
  if (button) await page.getByRole('alert').getByRole('button', { name: /again/i }).click();
  else await page.reload();
}

test('an event’s evidence cannot be fetched: told in the event, and tried again', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource/);
  const mends = await Promise.all(MANIFEST.details.map((file) => spoil(page, file, { status: 500 })));
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  const pane = explore.event.named(event.title);
  await expect(pane.getByRole('alert')).toBeVisible();
  await Promise.all(mends.map((mend) => mend()));
  await pane.getByRole('button', { name: /again/i }).click();
  await expect(explore.event.evidence.first()).toBeVisible();
});

test('the line is cut: what is there stays, what is missing says so, and comes when the line is back', async ({
  page,
  context,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  const explore = new ExplorePage(page);
  await explore.open();
  await context.setOffline(true);
  await explore.list.select(event.id);
  const retry = page.getByRole('alert').getByRole('button', { name: /again/i });
  await expect(retry).toBeVisible();
  await expect(explore.list.articles).toHaveCount(total);
  await context.setOffline(false);
  await retry.click();
  await expect(explore.event.named(event.title)).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();
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
