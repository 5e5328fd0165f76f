/** Every point on which the sources differ, in one place: with nothing left out, and the way to each event and passage. */
import { DETAILS, EVENTS } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

const differing = EVENTS.filter(({ conflicts }) => conflicts > 0);
const accounts = DETAILS.flatMap(({ id, conflicts, evidence }) =>
  conflicts.flatMap((conflict) =>
    conflict.accounts.map(({ excerpt }) => ({
      id,
      excerpt,
      quote: evidence.find((entry) => entry.excerpt === excerpt)?.quote ?? '',
    })),
  ),
);

test('all conflicts stand there, event by event, each account with its words', async ({ page }) => {
  await visit(page, '/differences/');
  const events = page.locator('main section[data-event-id]');
  await expect(events).toHaveCount(differing.length);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(
    differing.reduce((sum, { conflicts }) => sum + conflicts, 0),
  );
  await expect(page.locator('main blockquote')).toHaveText(accounts.map(({ quote }) => quote));
});

test('an account leads to its passage in the event', async ({ page }) => {
  await visit(page, '/differences/');
  const [first] = accounts;
  await page
    .getByRole('link', { name: /^Passage \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/events/${first?.id ?? ''}/#${first?.excerpt ?? ''}$`));
  await expect(page.locator(`[data-excerpt-id="${first?.excerpt ?? ''}"]`)).toBeInViewport();
});

test('every page leads there', async ({ page }) => {
  for (const address of ['/', `/events/${differing[0]?.id ?? ''}/`]) {
    await visit(page, address);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Where the sources differ' });
    await expect(link).toHaveAttribute('href', /differences\/$/);
  }
});
