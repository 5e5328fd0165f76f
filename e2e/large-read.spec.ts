/** A timeline of thousands of events read event by event: as a small one, within what the filters leave; and the way back into its list. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { ReadPane } from './pages/read-pane.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { firstLarge, largeEvents, onADay } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { expect } from './support/test.ts';

async function open(page: Page, query: string) {
  const explore = new ExplorePage(page);
  await explore.open(query);
  return { explore, read: new ReadPane(page) };
}

/** Two countries and a category that some events have together: so few that the list has all of them in the page. */
function fewTogether() {
  const groups = new Map<string, number>();
  for (const { category, countries } of largeEvents()) {
    const codes = countries.map(({ code }) => code).sort();
    for (const query of pairs(codes).map((pair) => `country=${pair}&match=all&category=${category}`))
      groups.set(query, (groups.get(query) ?? 0) + 1);
  }
  const found = [...groups].find(([, count]) => count >= 4 && count <= 8);
  if (!found) throw new Error('The large dataset has no such events.');
  return { query: found[0], count: found[1] };
}

/** `AQ,BV`, each two of them once. */
function pairs(codes: readonly string[]): readonly string[] {
  return codes.flatMap((one, at) => codes.slice(at + 1).map((other) => `${one},${other}`));
}

const titleOf = (id: string | null) => firstLarge((event) => event.id === id).title;

test('a filtered story from end to end and back by keyboard; Escape leads to the list with the event open', async ({
  page,
}) => {
  const { query, count } = fewTogether();
  const { explore, read } = await open(page, query);
  await explore.expectShown(count, largeEvents().length);
  const story = await explore.list.ids();
  expect(story).toHaveLength(count);
  const before = await explore.historyLength();
  await read.begin.focus();
  await page.keyboard.press('Enter');
  await expect(read.title, 'the button has gone').toBeFocused();
  await expect(read.what).toHaveText(new RegExp(`^Reading ${String(count)} of 3,000 events: `));
  await expect(read.end('begins')).toBeVisible();
  for (const [nth, id] of story.entries()) {
    await read.expectAt(nth + 1, count, titleOf(id));
    await page.keyboard.press('ArrowRight');
  }
  await read.expectAt(count, count, titleOf(story.at(-1) ?? null));
  await expect(read.end('ends')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  const last = story.at(-2) ?? null;
  await read.expectAt(count - 1, count, titleOf(last));
  await expect(read.title).toBeFocused();
  await expect(explore.event.evidence.first()).toBeVisible();
  expect(await explore.historyLength(), 'steps make no entries').toBe(before + 1);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(explore.event.named(titleOf(last))).toBeVisible();
  await expect(explore.event.title).toBeFocused();
  await explore.list.expectSelected(last ?? '');
  expect(explore.parameter('view')).toBeNull();
  await page.goBack();
  await read.expectAt(count - 1, count, titleOf(last));
  await page.goBack();
  await expect(read.begin).toBeFocused();
  expect(explore.parameter('event')).toBeNull();
});

test('closing the event that was read last gives focus to its entry, however far down the list', async ({
  page,
}) => {
  const { id, title } = firstLarge((event) => onADay(event) && (event.when ?? '') > '2015');
  const { explore, read } = await open(page, `event=${id}&view=read`);
  await expect(read.title).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(explore.event.title).toBeFocused();
  await explore.event.close().click();
  const own = page.locator(`a[data-event-id="${id}"], [data-event-id="${id}"] a`);
  await expect(own.and(page.locator(':focus'))).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a step deep in the story tells its place; the way back is to the entry in the list', async ({
    page,
  }) => {
    const event = firstLarge((each) => onADay(each) && (each.when ?? '') > '2015');
    const { explore, read } = await open(page, `event=${event.id}&view=read`);
    await expect(read.place).toContainText(/^1,\d{3} of 3,000|^2,\d{3} of 3,000/);
    const at = (await read.place.textContent()) ?? '';
    await read.next.tap();
    await expect(read.title).not.toHaveText(event.title);
    await expect(read.place).not.toHaveText(at);
    const id = explore.parameter('event') ?? '';
    await expect(read.title).toHaveText(titleOf(id));
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await read.leave.tap();
    await expect.poll(() => explore.list.focused()).toBe(id);
    await expect(explore.list.article(id)).toBeInViewport();
    expect(explore.parameter('event')).toBeNull();
  });
});
