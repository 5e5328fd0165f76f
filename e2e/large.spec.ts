/** The explore page of a timeline of thousands of events, which are not all in the page at once. */
import type { Locator, Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { firstLarge, largeEvents, onADay } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { expect, settled } from './support/test.ts';

async function open(page: Page, query = ''): Promise<ExplorePage> {
  const explore = new ExplorePage(page);
  await explore.open(query);
  return explore;
}

const total = () => largeEvents().length;
const strikes = () => largeEvents().filter(({ category }) => category === 'strike');
const ofCountry = (code: string) =>
  largeEvents().filter(({ countries }) => countries.some((country) => country.code === code));
/** Seen one by one: a few days of the story around an exact day. */
const closeTo = (day: string) => `${day.slice(0, 8)}01..${day.slice(0, 8)}28`;

test('all events are counted, in the head, beside the filters and over the list', async ({ page }) => {
  const explore = await open(page);
  await explore.expectShown(total(), total());
  await expect(page.getByRole('main').getByText('3,000 events', { exact: true })).toBeVisible();
  await expect(explore.list.region).toContainText('3,000 events in order of date');
});

test('a category narrows count, list and timeline, and Back undoes it', async ({ page }) => {
  const explore = await open(page);
  await explore.timeline.expectAlive();
  const before = await explore.timeline.gatheredCount();
  await explore.filters.open('Category');
  expect(await explore.filters.countOf('Category', /^Strike/)).toBe(strikes().length);
  await explore.filters.choice('Category', /^Strike/).check();
  await explore.expectShown(strikes().length, total());
  await expect(explore.list.region).toContainText(`${String(strikes().length)} events in order of date`);
  await expect.poll(() => explore.timeline.gatheredCount()).toBeLessThan(before / 2);
  const ids = new Set<string | null>(strikes().map(({ id }) => id));
  await expect.poll(async () => (await explore.list.ids()).every((id) => ids.has(id))).toBe(true);
  await page.goBack();
  await explore.expectShown(total(), total());
  await expect.poll(() => explore.timeline.gatheredCount()).toBe(before);
});

test('a country narrows what a category has left', async ({ page }) => {
  const explore = await open(page, 'country=AQ&category=strike');
  const both = ofCountry('AQ').filter(({ category }) => category === 'strike');
  expect(both.length).toBeGreaterThan(0);
  await explore.expectShown(both.length, total());
  await explore.filters.chip(/Strike/).click();
  await explore.expectShown(ofCountry('AQ').length, total());
});

test.describe('the search', () => {
  test('finds the events that have a word, and brings the count back when it is cleared', async ({
    page,
  }) => {
    const explore = await open(page);
    const { id, title } = firstLarge(onADay);
    await explore.filters.search.fill(title);
    await expect(explore.list.article(id)).toBeVisible();
    await expect(explore.filters.status).not.toHaveText(/^3,000 of/);
    await explore.filters.search.fill('');
    await explore.expectShown(total(), total());
  });

  test('says what it found in place of a misspelt word', async ({ page }) => {
    const explore = await open(page);
    await explore.filters.search.fill('offise');
    await expect(explore.filters.respelling).toHaveText(/with ‘offise’.*‘office’/);
    await expect(explore.list.articles.first()).toBeVisible();
  });

  test('shows ways out where nothing is left', async ({ page }) => {
    const explore = await open(page, 'category=strike&q=qxqxqxqx');
    await explore.expectShown(0, total());
    await expect(page.getByRole('heading', { name: 'No event has all of this' })).toBeVisible();
    await page.getByRole('button', { name: /^Without ‘.*qxqxqxqx/ }).click();
    await explore.expectShown(strikes().length, total());
  });
});

test.describe('the timeline', () => {
  for (const [way, press] of [
    ['a click', (mark: Locator) => mark.click()],
    ['Enter', (mark: Locator) => mark.press('Enter')],
  ] as const) {
    test(`what is gathered opens its list by ${way}, and comes apart closer`, async ({ page }) => {
      const explore = await open(page);
      await explore.timeline.expectAlive();
      const mark = explore.timeline.clusters.first();
      const size = Number(await mark.getAttribute('data-cluster-size'));
      await press(mark);
      await expect(explore.timeline.gathered.getByRole('link')).toHaveCount(Math.min(50, size));
      await explore.timeline.button('Zoom closer').click();
      await expect(page).toHaveURL(/window=/);
      await expect(explore.timeline.gathered).toHaveCount(0);
    });
  }

  test('Escape closes the list of what is gathered, and focus is back on its mark', async ({ page }) => {
    const explore = await open(page);
    await explore.timeline.expectAlive();
    const mark = explore.timeline.clusters.first();
    await mark.click();
    await expect(explore.timeline.gathered).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explore.timeline.gathered).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  test('arrow keys walk from event to event, Enter opens one, Escape gives focus back', async ({ page }) => {
    const event = firstLarge(onADay);
    const explore = await open(page, `window=${closeTo(event.when ?? '')}&group=none`);
    await explore.timeline.expectAlive();
    await explore.timeline.items.first().focus();
    const first = await explore.timeline.focusedEvent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => explore.timeline.focusedEvent()).not.toBe(first);
    await expect.poll(() => explore.timeline.focusedEvent()).not.toBeNull();
    const next = await explore.timeline.focusedEvent();
    await page.keyboard.press('Enter');
    await expect(explore.event.evidence.first()).toBeVisible();
    expect(explore.parameter('event')).toBe(next);
    await page.keyboard.press('Escape');
    await expect(explore.event.evidence).toHaveCount(0);
    await expect.poll(() => explore.timeline.focusedEvent()).toBe(next);
  });

  test('Page Down goes to what is right of the window, D moves along the axis', async ({ page }) => {
    const explore = await open(page, 'window=2010-01-01..2010-04-10&group=none');
    await explore.timeline.expectAlive();
    await explore.timeline.tabStop.focus();
    const before = await explore.timeline.focusedEvent();
    await page.keyboard.press('PageDown');
    await expect.poll(() => explore.window[0]).toMatch(/^2010-(02-[12]|0[3-9])/);
    await expect.poll(() => explore.timeline.focusedEvent()).not.toBeNull();
    expect(await explore.timeline.focusedEvent()).not.toBe(before);
    const [first] = await explore.windowAtRest();
    await page.keyboard.press('d');
    await expect.poll(() => Date.parse(explore.window[0]) - Date.parse(first)).toBe(20 * 86_400_000);
  });

  test('what is under the pointer stays there while details change around it', async ({ page }) => {
    const explore = await open(page);
    await explore.timeline.expectAlive();
    const { id, ...before } = await explore.timeline.markInView();
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect(page).toHaveURL(/window=/);
    await settled(page);
    const after = await explore.timeline.markInView(id);
    expect(Math.abs(after.x - before.x)).toBeLessThan(4);
  });

  test('what lies beyond the drawing’s edge is not seen in part', async ({ page }) => {
    const explore = await open(page);
    await explore.timeline.expectAlive();
    expect(await explore.timeline.beyondEdges()).toEqual([]);
  });
});

test.describe('the timeline on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1100 } });

  test('what is gathered opens its list by a touch', async ({ page }) => {
    const explore = await open(page);
    await explore.timeline.expectAlive();
    await explore.timeline.clusters.nth(2).tap();
    await expect(explore.timeline.gathered.getByRole('link').first()).toBeVisible();
  });
});

test.describe('an open event', () => {
  test('from the list: its quotes; Escape returns focus; Back undoes', async ({ page }) => {
    const explore = await open(page);
    const link = explore.list.articles.first().getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(explore.event.named(title)).toBeVisible();
    const { id, evidence } = firstLarge((event) => event.title === title);
    await explore.list.expectSelected(id);
    await expect(explore.event.evidence).toHaveCount(evidence.length);
    await page.keyboard.press('Escape');
    await expect(explore.event.named(title)).toHaveCount(0);
    await expect(link).toBeFocused();
    await link.click();
    await expect(explore.event.named(title)).toBeVisible();
    await page.goBack();
    await expect(explore.event.named(title)).toHaveCount(0);
    expect(explore.parameter('event')).toBeNull();
  });

  test('from the address, wherever in the list it is', async ({ page }) => {
    const event = firstLarge((each) => onADay(each) && (each.when ?? '') > '2015');
    const explore = await open(page, `event=${event.id}`);
    await expect(explore.event.named(event.title)).toBeVisible();
    for (const { quote } of event.evidence) {
      await expect(explore.event.evidence.filter({ hasText: quote }).first()).toBeVisible();
    }
    await explore.list.expectSelected(event.id);
  });

  test('by the address that it would have as a page: opens where events open', async ({ page, guards }) => {
    guards.expectErrors(/Failed to load resource.*404/);
    const event = firstLarge(onADay);
    await page.goto(`/events/${event.id}/`);
    const explore = new ExplorePage(page);
    await expect(explore.event.named(event.title)).toBeVisible();
    expect(explore.parameter('event')).toBe(event.id);
  });

  test('that there is not: the page says so', async ({ page }) => {
    const explore = await open(page, 'event=never-happened');
    await expect(page.getByRole('heading', { name: 'There is no such event' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on without it' }).click();
    expect(explore.parameter('event')).toBeNull();
  });
});

test('what was known on a day cannot be asked of it, and the page says so', async ({ page }) => {
  const explore = await open(page, 'asof=2015-04-01');
  await expect(explore.addressNotice).toContainText('‘asof=2015-04-01’ was ignored');
  await explore.expectShown(total(), total());
});

test.describe('the list', () => {
  test('holds few articles, and others once it is scrolled', async ({ page }) => {
    const explore = await open(page);
    await expect(explore.list.articles.first()).toBeVisible();
    const top = await explore.list.ids();
    expect(top.length).toBeLessThan(150);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await expect.poll(async () => (await explore.list.ids()).some((id) => top.includes(id))).toBe(false);
    await expect.poll(async () => (await explore.list.ids()).length).toBeGreaterThan(3);
    expect((await explore.list.ids()).length).toBeLessThan(150);
  });

  test('goes to a day', async ({ page }) => {
    const { id, when } = firstLarge((event) => onADay(event) && (event.when ?? '') > '2012');
    const explore = await open(page);
    await explore.list.goToDay(when ?? '');
    await expect(explore.list.article(id)).toBeVisible();
    await expect.poll(async () => dayOf(await explore.list.focused())).toBe(when);
  });

  test('is read on by keyboard beyond what the page holds', async ({ page }) => {
    const explore = await open(page);
    await expect(explore.list.region.getByText('Title to come')).toHaveCount(0);
    const last = (await explore.list.ids()).at(-1);
    const later = explore.list.region.getByRole('button', { name: 'Later events', exact: true });
    await later.focus();
    await later.press('Enter');
    await expect.poll(() => explore.list.focused()).not.toBeNull();
    expect(await explore.list.focused()).not.toBe(last);
    await expect(explore.list.article((await explore.list.focused()) ?? '')).toBeInViewport();
  });

  test('tells each entry’s place among those of its day', async ({ page }) => {
    const explore = await open(page);
    const places = await explore.list.region
      .locator('ol > li')
      .evaluateAll((items) =>
        items.map((item) =>
          [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')].map(Number),
        ),
      );
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter(([place = 0, size = 0]) => place < 1 || place > size)).toEqual([]);
  });

  test('prints all that the filters leave', async ({ page }) => {
    const { list } = await openOnPaper(page, 'category=strike');
    await expect(list.articles.filter({ visible: true })).toHaveCount(strikes().length);
    await expect(list.region.getByText(/^Printed here/)).toHaveCount(0);
  });

  test('prints the first thousand of more, and says so', async ({ page }) => {
    const { list } = await openOnPaper(page);
    await expect(list.articles.filter({ visible: true })).toHaveCount(1000);
    await expect(list.region.getByText(/^Printed here: the first 1,000 of 3,000 events\./)).toBeVisible();
  });
});

async function openOnPaper(page: Page, query = ''): Promise<ExplorePage> {
  const explore = await open(page, query);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return explore;
}

function dayOf(id: string | null): string | null | undefined {
  return largeEvents().find((event) => event.id === id)?.when;
}
