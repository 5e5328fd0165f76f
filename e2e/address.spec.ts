/** The contract of the address: every parameter works, a bad one is told and ignored alone, Back undoes choices. */
import { ExplorePage } from './pages/explore-page.ts';
import { detailsOf, EVENTS, firstEvent, inStory, SOURCES } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const total = EVENTS.length;
const event = firstEvent(inStory);
const passage = detailsOf(event.id).evidence[0]?.excerpt ?? '';
const otherPassage =
  SOURCES.flatMap(({ excerpts }) => excerpts).find(
    ({ id }) => !detailsOf(event.id).evidence.some(({ excerpt }) => excerpt === id),
  )?.id ?? '';

const GOOD: readonly string[] = [
  'country=TR,IL&match=all',
  'category=strike,talks',
  `source=${SOURCES[0]?.id ?? ''}`,
  'place=t4-air-base',
  'status=confirmed',
  'backing=two-origins',
  'voice=unnamed',
  'q=Baku',
  'from=2025-04&to=2025-04-09',
  'window=2025-04-01..2025-04-30',
  // Some of it can be shown.
  'window=1000-01-01..2025-04-30',
  `event=${event.id}`,
  `event=${event.id}&cite=${passage}`,
  'asof=2025-04-11',
  `told=${SOURCES[0]?.id ?? ''}`,
  'group=country',
  'group=none',
  'view=list',
  'theme=dark',
  'lang=en',
  'v=1',
];

test('every parameter is understood', async ({ page }) => {
  const explore = new ExplorePage(page);
  for (const query of GOOD) {
    await explore.open(query);
    await expect(explore.list.region, query).toBeVisible();
    await expect(explore.addressNotice, query).toHaveCount(0);
  }
});

const BAD: readonly (readonly [name: string, query: string])[] = [
  ['category', 'category=party'],
  ['voice', 'voice=loud'],
  ['match', 'country=TR&match=some'],
  ['from', 'from=2025-02-30'],
  ['to', 'to=April'],
  ['window', 'window=2025-04-30..2025-04-01'],
  ['window', 'window=2025-04-01..2025-04-31'],
  ['window', 'window=1700-01-01..1701-12-31'],
  ['window', 'window=2300-01-01..2300-12-31'],
  ['cite', 'cite=nope'],
  ['cite', `cite=${passage}`],
  ['cite', `event=${event.id}&cite=nope`],
  ['cite', `event=${event.id}&cite=${otherPassage}`],
  ['cite', 'event=never-happened&cite=nope'],
  ['asof', 'asof=April'],
  ['told', 'told=nobody'],
  ['group', 'group=banana'],
  ['view', 'view=map'],
  ['theme', 'theme=pink'],
];

test('a bad value is told, and ignored alone', async ({ page }) => {
  const explore = new ExplorePage(page);
  for (const [name, query] of BAD) {
    await explore.open(`${query}&status=confirmed`);
    await expect(explore.addressNotice, query).toContainText(`${name} must`);
    await expect(explore.filters.status, query).not.toHaveText(`${String(total)} of ${String(total)} events`);
  }
  await explore.addressNotice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(explore.addressNotice).toHaveCount(0);
});

test('a passage that the open event does not have is let go alone, when the notice is dismissed', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open(`country=${event.countries.join()}&event=${event.id}&cite=${otherPassage}`);
  await expect(explore.addressNotice).toContainText(`‘cite=${otherPassage}’ was ignored`);
  await expect(explore.addressNotice.getByRole('listitem')).toHaveCount(1);
  await expect(explore.event.named(event.title)).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();
  await expect(explore.event.marked).toHaveCount(0);
  await explore.addressNotice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(explore.addressNotice).toHaveCount(0);
  expect(explore.parameter('cite')).toBeNull();
  expect(explore.parameter('event')).toBe(event.id);
  expect(explore.parameter('country')).toBe(event.countries.join());
});

test('a window where nothing can be shown gives way to the story, and the next movement replaces it', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  const story = await explore.timeline.ids();
  await explore.open('window=1700-01-01..1701-12-31');
  await explore.timeline.expectAlive();
  expect(await explore.timeline.ids()).toEqual(story);
  await expect(explore.addressNotice).toContainText('‘window=1700-01-01..1701-12-31’ was ignored');
  await explore.timeline.button('Zoom in').click();
  await expect(page).toHaveURL(/window=2025-/);
  await expect(explore.addressNotice).toHaveCount(0);
});

test('values that the dataset does not have are told too, and the others of the list count', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ,QQ&actor=nobody-at-all');
  await expect(explore.addressNotice).toContainText('QQ');
  await expect(explore.addressNotice).toContainText('nobody-at-all');
  const wanted = EVENTS.filter(({ countries }) => countries.includes('AZ')).length;
  await explore.expectShown(wanted, total);
});

test('names that the page does not know are kept', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('utm_source=letter&country=AZ');
  await explore.filters.chip(/Azerbaijan/).click();
  await explore.expectShown(total, total);
  expect(explore.parameter('utm_source')).toBe('letter');
});

test('Back undoes choices one by one, Forward makes them again', async ({ page }) => {
  const explore = new ExplorePage(page);
  const azeri = EVENTS.filter(({ countries }) => countries.includes('AZ'));
  await explore.open();
  await explore.filters.open('Country');
  await explore.filters.choice('Country', /Azerbaijan/).check();
  await explore.expectShown(azeri.length, total);
  await explore.list.select(azeri[0]?.id ?? '');
  await expect(explore.event.named(azeri[0]?.title ?? '')).toBeVisible();
  await page.goBack();
  await expect(explore.event.named(azeri[0]?.title ?? '')).toBeHidden();
  await explore.expectShown(azeri.length, total);
  await page.goBack();
  await explore.expectShown(total, total);
  await page.goForward();
  await explore.expectShown(azeri.length, total);
});

test('motion replaces: typing and zooming make no entries in the history', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  const before = await explore.historyLength();
  await explore.filters.search.pressSequentially('Baku');
  await expect(page).toHaveURL(/q=Baku/);
  await explore.filters.search.clear();
  await explore.timeline.button('Zoom in').click();
  await expect(page).toHaveURL(/window=/);
  expect(await explore.historyLength()).toBe(before);
});

test('a link carries the whole view', async ({ page }) => {
  const explore = new ExplorePage(page);
  const query = `country=TR&group=country&window=2025-04-01..2025-04-30&event=${event.id}&theme=dark`;
  await explore.open(query);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(explore.event.named(event.title)).toBeVisible();
  await expect(explore.timeline.region).toContainText('Turkey');
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual([
    'country',
    'event',
    'group',
    'theme',
    'window',
  ]);
});
