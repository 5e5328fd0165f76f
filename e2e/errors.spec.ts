/** Every failure has a face: what happened, what to do, and another try where that can help. */
import type { Page, Route } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { detailsOf, EVENTS, firstEvent, inStory, MANIFEST, SOURCES } from './support/dataset.ts';
import { expect, settled, test } from './support/test.ts';
import { after, hang, ownTime, spoil } from './support/withhold.ts';

const total = EVENTS.length;
const event = firstEvent(inStory);

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
    await expect(alert.getByRole('heading', { level: 1 })).toHaveText(/^The timeline /);
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

test('a source’s data cannot be fetched: told by its name, and tried again', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  const mend = await spoil(page, MANIFEST.sources, { status: 404 });
  const [source] = SOURCES;
  await page.goto(`/sources/${source?.id ?? ''}/`);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading', { level: 1 })).toHaveText('The sources could not be found');
  await mend();
  await alert.getByRole('button', { name: /again/i }).click();
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

test.describe('a host that takes requests and never answers', () => {
  /** Seconds until a word, and until the page gives up. */
  const SLOW = 5;
  const LIMIT = 30;
  const WITHOUT_WAITING = { waitUntil: 'domcontentloaded' } as const;

  const [source] = SOURCES;
  const PAGES: readonly (readonly [address: string, text: string])[] = [
    ['/', event.title],
    ['/embed/', event.title],
    [`/events/${event.id}/`, detailsOf(event.id).sentences[0]?.text ?? ''],
    [`/sources/${source?.id ?? ''}/`, source?.excerpts[0]?.quote ?? ''],
  ];

  test.beforeEach(({ page }) => ownTime(page));

  for (const [address, text] of PAGES) {
    test(`${address}: the text stays, a word comes, and another try`, async ({ page }) => {
      const answer = await hang(page, '**/dataset/manifest.json');
      await page.goto(address, WITHOUT_WAITING);
      const word = new ExplorePage(page).delay('the timeline');
      const read = page.getByRole('main').locator('a, p').filter({ hasText: text }).first();
      await expect(read).toBeVisible();
      await expect(word).toHaveCount(0);
      await after(page, SLOW, () => expect(word).toBeInViewport({ timeout: 500 }));
      await expect(read).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      answer();
      await word.getByRole('button', { name: 'Try again' }).click();
      await settled(page);
      await expect(word).toHaveCount(0);
      await expect(read).toBeVisible();
    });
  }

  test('an answer that comes late is taken, without a try', async ({ page }) => {
    const explore = new ExplorePage(page);
    const requests: Route[] = [];
    await page.route('**/dataset/manifest.json', (route) => requests.push(route));
    await page.goto('/', WITHOUT_WAITING);
    await after(page, SLOW, () => expect(explore.delay('the timeline')).toBeVisible({ timeout: 500 }));
    await Promise.all(requests.map((route) => route.continue()));
    await settled(page);
    await expect(explore.delay('the timeline')).toHaveCount(0);
    await explore.expectShown(total, total);
  });

  test('an address that narrows the story: its text, hidden at first, is shown with the word', async ({
    page,
  }) => {
    await hang(page, '**/dataset/manifest.json');
    const explore = new ExplorePage(page);
    await page.goto('/?country=AZ', WITHOUT_WAITING);
    await expect(page.locator('[data-prerendered]')).toBeHidden();
    await expect(explore.list.articles).toHaveCount(0);
    await after(page, SLOW, () => expect(explore.delay('the timeline')).toBeVisible({ timeout: 500 }));
    await expect(explore.list.articles).toHaveCount(total);
    await expect(explore.delay('the timeline')).toContainText('without any filter');
  });

  for (const file of ['manifest.json', MANIFEST.index]) {
    test(`${file} is given up at the time limit: the error, told once, and another try`, async ({ page }) => {
      const answer = await hang(page, `**/dataset/${file}`);
      const explore = new ExplorePage(page);
      await page.goto('/', WITHOUT_WAITING);
      const alert = page.getByRole('alert');
      await after(page, LIMIT, () =>
        expect(alert.getByRole('heading', { level: 1 })).toHaveText('The timeline did not come in time', {
          timeout: 500,
        }),
      );
      await alert.getByRole('button', { name: 'Try again' }).click();
      await after(page, SLOW, () => expect(explore.delay('the timeline')).toBeVisible({ timeout: 500 }));
      answer();
      await explore.delay('the timeline').getByRole('button', { name: 'Try again' }).click();
      await explore.expectShown(total, total);
    });
  }

  test('an event’s passages: a word in the event, the error at the time limit, and the rest of the page stands', async ({
    page,
  }) => {
    const answers = await Promise.all(MANIFEST.details.map((file) => hang(page, `**/dataset/${file}`)));
    const explore = new ExplorePage(page);
    await explore.open();
    await explore.list.select(event.id);
    const pane = explore.event.named(event.title);
    const word = pane.getByRole('status');
    await expect(word).toHaveText('Fetching this event’s passages …');
    await after(page, SLOW, () =>
      expect(word).toContainText('Still waiting for this event’s passages', { timeout: 500 }),
    );
    await after(page, LIMIT, () =>
      expect(pane.getByRole('alert')).toContainText('This event’s passages did not come in time', {
        timeout: 500,
      }),
    );
    await expect(explore.list.articles).toHaveCount(total);
    answers.forEach((answer) => {
      answer();
    });
    await pane.getByRole('button', { name: 'Try again' }).click();
    await expect(explore.event.evidence.first()).toBeVisible();
  });

  test('an event’s passages that the address asks for: the page does not wait for them', async ({ page }) => {
    const answers = await Promise.all(MANIFEST.details.map((file) => hang(page, `**/dataset/${file}`)));
    const explore = new ExplorePage(page);
    await page.goto(`/?event=${event.id}&country=${event.countries[0] ?? ''}`, WITHOUT_WAITING);
    const word = explore.event.named(event.title).getByRole('status');
    await after(page, SLOW, () =>
      expect(word).toContainText('Still waiting for this event’s passages', { timeout: 500 }),
    );
    const wanted = EVENTS.filter(({ countries }) => countries.includes(event.countries[0] ?? ''));
    await explore.expectShown(wanted.length, total);
    answers.forEach((answer) => {
      answer();
    });
    await word.getByRole('button', { name: 'Try again' }).click();
    await expect(explore.event.evidence.first()).toBeVisible();
  });

  for (const file of ['**/dataset/search*.json', '**/assets/search-*.js']) {
    test(`the search (${file}): a word beside the field, and the error at the time limit`, async ({
      page,
    }) => {
      const answer = await hang(page, file);
      const explore = new ExplorePage(page);
      await explore.open();
      await explore.filters.search.fill('Baku');
      await after(page, SLOW, () =>
        expect(explore.filters.searchNote).toContainText('Still waiting for the search', { timeout: 500 }),
      );
      await explore.expectShown(total, total);
      await after(page, LIMIT, () =>
        expect(page.getByRole('alert')).toContainText('The search could not be fetched', { timeout: 500 }),
      );
      answer();
    });
  }

  test('the search: another try finds', async ({ page }) => {
    const answer = await hang(page, '**/dataset/search*.json');
    const explore = new ExplorePage(page);
    await explore.open();
    await explore.filters.search.fill('Baku');
    const again = explore.filters.searchNote.getByRole('button', { name: 'Try again' });
    await after(page, SLOW, () => expect(again).toBeVisible({ timeout: 500 }));
    answer();
    await again.click();
    await expect(explore.filters.status).not.toHaveText(`${String(total)} of ${String(total)} events`);
    await expect(explore.filters.searchNote).toHaveCount(0);
  });
});
