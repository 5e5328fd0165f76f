import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory, TITLE } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const ids = EVENTS.map(({ id }) => id);

test('opens on the story: its title, its numbers, its timeline, its list', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await explore.expectShown(EVENTS.length, EVENTS.length);
  await explore.timeline.expectAlive();
  await expect(explore.timeline.items.first()).toBeVisible();
  expect(new URL(page.url()).search, 'defaults are left out of the address').toBe('');
});

test('the list is complete, in order of date, under headings', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.list.expectIds(ids);
  const { region } = explore.list;
  await expect(region.getByRole('heading', { name: 'April 2025', exact: true })).toBeVisible();
  await expect(region.getByRole('heading', { name: 'July 2025', exact: true })).toBeAttached();
  const outside = await explore.list.articles.evaluateAll(
    (articles) => articles.filter((article) => !article.closest('ol')).length,
  );
  expect(outside, 'every entry stands in an ordered list').toBe(0);
});

test('what lies before the story is told, and does not squeeze it', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const before = explore.timeline.button(/earlier/);
  await expect(before).toBeVisible();
  await expect(explore.timeline.region).toContainText('April');
  await before.click();
  await expect(page).toHaveURL(/window=/);
  await expect(before).toBeHidden();
});

test('selecting in the list selects in the timeline', async ({ page }) => {
  const explore = new ExplorePage(page);
  const event = firstEvent(inStory);
  await explore.open();
  await explore.timeline.expectAlive();
  await explore.list.select(event.id);
  await expect(explore.event.named(event.title)).toBeVisible();
  await explore.list.expectSelected(event.id);
  await expect(explore.timeline.item(event.id)).toHaveAttribute('aria-current', 'true');
  expect(explore.parameter('event')).toBe(event.id);
});

test('selecting in the timeline selects in the list', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  const item = explore.timeline.items.first();
  const id = (await item.getAttribute('data-event-id')) ?? '';
  const event = firstEvent((other) => other.id === id);
  await item.click();
  await expect(explore.event.named(event.title)).toBeVisible();
  await explore.list.expectSelected(id);
  await expect(explore.event.title, 'what was opened is in view').toBeInViewport();
});

test('every item of the timeline is a link that tells title and date', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  const shown = await explore.timeline.items.evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-event-id') ?? '',
      name: item.getAttribute('aria-label') ?? '',
      href: item instanceof HTMLAnchorElement ? new URL(item.href).pathname : '',
    })),
  );
  expect(shown.length).toBeGreaterThan(3);
  for (const { id, name, href } of shown) {
    const event = firstEvent((other) => other.id === id);
    expect(name).toContain(event.title);
    expect(name.replace(event.title, '')).toMatch(/\d/);
    expect(href).toBe(`/events/${id}/`);
  }
});

test('previous and next lead through what is shown', async ({ page }) => {
  const explore = new ExplorePage(page);
  const shown = EVENTS.filter(({ countries }) => countries.includes('AZ'));
  const [first, second] = shown;
  await explore.open(`country=AZ&event=${first?.id ?? ''}`);
  const neighbours = page.getByRole('navigation', { name: 'Before and after' });
  await neighbours.getByRole('link', { name: second?.title ?? '' }).click();
  await expect(explore.event.named(second?.title ?? '')).toBeVisible();
  expect(explore.parameter('event')).toBe(second?.id);
});

test('a link of the list can be opened in a tab of its own', async ({ page, context }) => {
  const explore = new ExplorePage(page);
  const event = firstEvent(inStory);
  await explore.open();
  const opening = context.waitForEvent('page');
  await explore.list.link(event.id).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opening;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(event.title);
  expect(new URL(tab.url()).pathname).toBe(`/events/${event.id}/`);
});

test('the list stands alone when the address asks for it', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('view=list');
  await explore.list.expectIds(ids);
  await expect(explore.timeline.region).toHaveCount(0);
});
