import { ExplorePage } from './pages/explore-page.ts';
import { EventPane } from './pages/event-pane.ts';
import { DETAILS, detailsOf, EVENTS, firstEvent, inStory, SOURCES } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

const richest = DETAILS.reduce((most, other) =>
  other.evidence.length > most.evidence.length ? other : most,
);
const event = firstEvent(({ id }) => id === richest.id);

test('an event’s page holds its sentences, its evidence, its date’s grounds', async ({ page }) => {
  await visit(page, `/events/${event.id}/`);
  const pane = new EventPane(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  await expect(page).toHaveTitle(new RegExp(event.title.slice(0, 20)));
  for (const { text } of richest.sentences) await expect(page.getByText(text)).toBeVisible();
  await expect(pane.evidence).toHaveCount(richest.evidence.length);
  await expect(
    page.getByRole('heading', { name: /How we know the date|Why there is no date/ }),
  ).toBeVisible();
});

test('each piece of evidence is a figure with its exact quotation and a link to read it in its source', async ({
  page,
}) => {
  await visit(page, `/events/${event.id}/`);
  const pane = new EventPane(page);
  for (const { excerpt, source, quote } of richest.evidence) {
    const piece = pane.piece(excerpt);
    const url = SOURCES.find(({ id }) => id === source)?.url ?? null;
    await expect(piece.locator('blockquote')).toHaveText(quote);
    await expect(
      piece.locator(url === null ? 'blockquote:not([cite])' : `blockquote[cite="${url}"]`),
    ).toBeVisible();
    const link = piece.getByRole('link', { name: 'Read in source' });
    await expect(link).toHaveAttribute('href', new RegExp(`sources/${source}/#${excerpt}$`));
    await expect(piece.locator('a[href*="#:~:text="]')).toHaveCount(url === null ? 0 : 1);
  }
});

test('“Read in source” leads to the passage, marked and in view', async ({ page }) => {
  await visit(page, `/events/${event.id}/`);
  const [first] = richest.evidence;
  const pane = new EventPane(page);
  await pane
    .piece(first?.excerpt ?? '')
    .getByRole('link', { name: 'Read in source' })
    .click();
  const passage = page.locator(`figure[data-excerpt-id="${first?.excerpt ?? ''}"]`);
  await expect(passage).toBeInViewport();
  await expect(passage).toHaveClass(/marked/);
});

test('a citation marks its passage, and the address says which', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  const [sentence] = richest.sentences;
  const cite = sentence?.cites[0]?.[0] ?? '';
  const pane = explore.event.named(event.title);
  await pane.locator(`sup a[href$="#${cite}"]`).first().click();
  await expect(explore.event.piece(cite)).toHaveClass(/marked/);
  await expect(explore.event.piece(cite)).toBeInViewport();
  expect(explore.parameter('cite')).toBe(cite);
});

test('the address marks a passage', async ({ page }) => {
  const explore = new ExplorePage(page);
  const last = richest.evidence.at(-1)?.excerpt ?? '';
  await explore.open(`event=${event.id}&cite=${last}`);
  await expect(explore.event.piece(last)).toHaveClass(/marked/);
  await expect(explore.event.piece(last)).toBeInViewport();
});

test('conflicting accounts stand side by side', async ({ page }) => {
  const disputed = firstEvent(({ conflicts }) => conflicts > 0);
  await visit(page, `/events/${disputed.id}/`);
  const conflicts = page.getByRole('region', { name: 'Where accounts differ' });
  await expect(conflicts.getByRole('blockquote').nth(1)).toBeVisible();
  const tops = await conflicts
    .getByRole('blockquote')
    .evaluateAll((quotes) =>
      quotes.slice(0, 2).map((quote) => quote.closest('li, div')?.getBoundingClientRect().top ?? 0),
    );
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 999))).toBeLessThan(40);
});

test('closing the event takes it out of the address', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  await explore.event.close().click();
  await expect(explore.event.named(event.title)).toBeHidden();
  expect(explore.parameter('event')).toBeNull();
});

test('an event opens even where the filters hide it from the list', async ({ page }) => {
  const explore = new ExplorePage(page);
  const hidden = firstEvent((other) => inStory(other) && !other.countries.includes('AZ'));
  await explore.open(`country=AZ&event=${hidden.id}`);
  await expect(explore.event.named(hidden.title)).toBeVisible();
});

test('on a narrow screen the event is a dialog, and closing it gives focus back', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.list.link(event.id).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: event.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(explore.list.link(event.id)).toBeFocused();
});

test('every event has a page that answers', async ({ request }) => {
  for (const { id } of EVENTS) {
    const answer = await request.get(`/events/${id}/`);
    expect(answer.status(), id).toBe(200);
    const text = await answer.text();
    for (const { excerpt } of detailsOf(id).evidence)
      expect(text, id).toContain(`data-excerpt-id="${excerpt}"`);
  }
});
