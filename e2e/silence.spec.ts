/** A host that takes requests and never answers: what is there stays, a word comes, then the error, and another try. */
import type { Route } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { detailsOf, EVENTS, firstEvent, inStory, MANIFEST, SOURCES } from './support/dataset.ts';
import { expect, settled, test } from './support/test.ts';
import { after, hang, ownTime } from './support/withhold.ts';

const total = EVENTS.length;
const event = firstEvent(inStory);

/** Seconds until a word, and until the page gives up. */
const SLOW = 5;
const LIMIT = 30;
const WITHOUT_WAITING = { waitUntil: 'domcontentloaded' } as const;

const [source] = SOURCES;
/** Some text of each, and whether that tells the whole story, in place of which the address may ask for less. */
const PAGES: readonly (readonly [address: string, text: string, whole: boolean])[] = [
  ['/', event.title, true],
  ['/embed/', event.title, true],
  [`/events/${event.id}/`, detailsOf(event.id).sentences[0]?.text ?? '', false],
  [`/sources/${source?.id ?? ''}/`, source?.excerpts[0]?.quote ?? '', false],
  ['/no/such/page/', 'The whole timeline', false],
];

test.beforeEach(({ page }) => ownTime(page));

for (const [address, text, whole] of PAGES) {
  test(`${address}: the text stays, a word comes, and another try`, async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource.*404/);
    const answer = await hang(page, '**/dataset/manifest.json');
    await page.goto(address, WITHOUT_WAITING);
    const word = new ExplorePage(page).delay('the timeline');
    const read = page.getByRole('main').locator('a, p').filter({ hasText: text }).first();
    await expect(read).toBeVisible();
    await expect(word).toHaveCount(0);
    await after(page, SLOW, word);
    await expect(word).toBeInViewport();
    await expect(word.filter({ hasText: 'without any filter' })).toHaveCount(whole ? 1 : 0);
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
  await after(page, SLOW, explore.delay('the timeline'));
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
  await after(page, SLOW, explore.delay('the timeline'));
  await expect(explore.list.articles).toHaveCount(total);
  await expect(explore.delay('the timeline')).toContainText('without any filter');
});

test('an address that narrows the story: once applied, it is not taken back when the time is over', async ({
  page,
}) => {
  await new ExplorePage(page).open('country=AZ');
  await page.clock.fastForward(SLOW * 2 * 1000);
  await expect(page.locator('html')).not.toHaveAttribute('data-narrowing');
});

for (const file of ['manifest.json', MANIFEST.index]) {
  test(`${file} is given up at the time limit: the error, told once, and another try`, async ({ page }) => {
    const answer = await hang(page, `**/dataset/${file}`);
    const explore = new ExplorePage(page);
    await page.goto('/', WITHOUT_WAITING);
    const alert = page.getByRole('alert');
    await after(page, LIMIT, alert);
    await expect(alert).toContainText('The timeline did not come in time');
    await expect(explore.list.articles).toHaveCount(total);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await after(page, SLOW, explore.delay('the timeline'));
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
  await after(page, SLOW, word.filter({ hasText: 'Still waiting for this event’s passages' }));
  await after(page, LIMIT, pane.getByRole('alert'));
  await expect(pane.getByRole('alert')).toContainText('This event’s passages did not come in time');
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
  await after(page, SLOW, word.filter({ hasText: 'Still waiting for this event’s passages' }));
  const wanted = EVENTS.filter(({ countries }) => countries.includes(event.countries[0] ?? ''));
  await explore.expectShown(wanted.length, total);
  answers.forEach((answer) => {
    answer();
  });
  await word.getByRole('button', { name: 'Try again' }).click();
  await expect(explore.event.evidence.first()).toBeVisible();
});

for (const file of ['**/dataset/search*.json', '**/assets/search-*.js']) {
  test(`the search (${file}): a word beside the field, and the error at the time limit`, async ({ page }) => {
    const answer = await hang(page, file);
    const explore = new ExplorePage(page);
    await explore.open();
    await explore.filters.search.fill('Baku');
    const note = explore.filters.searchNote;
    await after(page, SLOW, note.filter({ hasText: 'Still waiting for the search' }));
    await explore.expectShown(total, total);
    await after(page, LIMIT, page.getByRole('alert'));
    await expect(page.getByRole('alert')).toContainText('The search could not be fetched');
    answer();
  });
}

test('the search: another try finds', async ({ page }) => {
  const answer = await hang(page, '**/dataset/search*.json');
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.filters.search.fill('Baku');
  const again = explore.filters.searchNote.getByRole('button', { name: 'Try again' });
  await after(page, SLOW, again);
  answer();
  await again.click();
  await expect(explore.filters.status).not.toHaveText(`${String(total)} of ${String(total)} events`);
  await expect(explore.filters.searchNote).toHaveCount(0);
});
