/** The text is there without JavaScript. */
import { DETAILS, EVENTS, SOURCES, TITLE } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const address of ['/', '/embed/']) {
  test(`${address} tells every event`, async ({ page }) => {
    await page.goto(address);
    const links = page
      .getByRole('region', { name: 'Events', exact: true })
      .getByRole('article')
      .getByRole('link');
    await expect(links).toHaveCount(EVENTS.length);
    const titles = await links.allTextContents();
    expect([...titles].sort()).toEqual(EVENTS.map(({ title }) => title).sort());
  });
}

test('the title is told, and the links of the list lead to pages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const [first] = EVENTS;
  await page
    .getByRole('article')
    .getByRole('link', { name: first?.title ?? '' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
});

test('an event’s page has its sentences and quotations', async ({ page }) => {
  const [detail] = DETAILS;
  await page.goto(`/events/${detail?.id ?? ''}/`);
  for (const { text } of detail?.sentences ?? []) await expect(page.getByText(text)).toBeVisible();
  for (const { quote } of detail?.evidence ?? [])
    await expect(page.getByRole('blockquote').filter({ hasText: quote }).first()).toBeVisible();
});

test('a source’s page has its passages', async ({ page }) => {
  const [source] = SOURCES;
  await page.goto(`/sources/${source?.id ?? ''}/`);
  await expect(page.locator('figure[data-excerpt-id] blockquote')).toHaveText(
    (source?.excerpts ?? []).map(({ quote }) => quote),
  );
});
