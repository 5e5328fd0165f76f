/** What of each text is quoted and what is not: all of it by number, none of it in words, and the way to each passage and event. */
import { expectNoAxeViolations } from './support/axe.ts';
import { SOURCES } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

const [source] = SOURCES;
if (!source) throw new Error('The dataset has no source.');

function touched({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return source?.excerpts.some((excerpt) => excerpt.start < end && start < excerpt.end) ?? false;
}
const untouched = source.sentences.filter((sentence) => !touched(sentence));

test('every source has a strip, and its stretches behind a word', async ({ page }) => {
  await visit(page, '/coverage/');
  for (const { publisher, excerpts } of SOURCES) {
    const section = page.getByRole('main').getByRole('region', { name: publisher });
    await expect(section.getByRole('img')).toBeVisible();
    await expect(section.getByText(new RegExp(`in ${String(excerpts.length)} passages`))).toBeVisible();
    await expect(section.getByRole('table').first()).toBeHidden();
    await section.getByText('Every stretch, by number').click();
    const quoted = section.getByRole('table', { name: 'Quoted, in reading order' });
    await expect(quoted.getByRole('link', { name: /^Passage \d+$/ })).toHaveCount(excerpts.length);
    const resting = excerpts.reduce((sum, { events }) => sum + events.length, 0);
    await expect(quoted.locator('a[href*="events/"]')).toHaveCount(resting);
  }
});

test('sentences of which nothing is quoted come first, the longest before the others', async ({ page }) => {
  await visit(page, '/coverage/');
  const section = page.getByRole('main').getByRole('region', { name: source.publisher });
  await section.getByText('Every stretch, by number').click();
  const lengths = section
    .getByRole('table', { name: /^Sentences of which nothing/ })
    .getByRole('row')
    .locator('td:last-child');
  const expected = untouched.map(({ start, end }) => end - start).sort((a, b) => b - a);
  await expect(lengths).toHaveText(expected.map((length) => `${String(length)} characters`));
});

test('no quotation and no other word of a text stands there', async ({ page }) => {
  await visit(page, '/coverage/');
  const words = await page.getByRole('main').innerText();
  const quotes = SOURCES.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));
  expect(quotes.filter((quote) => quote.split(' ').length > 3 && words.includes(quote))).toEqual([]);
});

test('a stretch leads to its passage; the source’s page leads back to its strip', async ({ page }) => {
  await visit(page, '/coverage/');
  const section = page.getByRole('main').getByRole('region', { name: source.publisher });
  await section.getByText('Every stretch, by number').click();
  await section.getByRole('link', { name: 'Passage 2', exact: true }).click();
  const passage = page.locator(`figure[data-excerpt-id="${source.excerpts[1]?.id ?? ''}"]`);
  await expect(passage).toHaveClass(/marked/);
  await page.getByRole('link', { name: 'What is quoted of it, and what is not' }).click();
  await expect(page).toHaveURL(new RegExp(`/coverage/#${source.id}$`));
});

test('the address of a source scrolls to its strip', async ({ page }) => {
  const last = SOURCES.at(-1);
  await visit(page, `/coverage/#${last?.id ?? ''}`);
  await expect(page.locator(`#${last?.id ?? ''}`)).toBeInViewport();
});

test('every page leads there', async ({ page }) => {
  for (const address of ['/', `/sources/${source.id}/`]) {
    await visit(page, address);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'How much of each text is quoted' });
    await expect(link).toHaveAttribute('href', /coverage\/$/);
  }
});

for (const width of [1440, 360]) {
  test(`all stretches open, ${String(width)} pixels wide: fits, and is accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, '/coverage/');
    for (const word of await page.getByText('Every stretch, by number').all()) await word.click();
    const aside = await page.evaluate(() => {
      window.scrollTo(1000, 0);
      return window.scrollX;
    });
    expect(aside).toBe(0);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      await expectNoAxeViolations(page);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it is there, and opens', async ({ page }) => {
    await page.goto('/coverage/');
    const section = page.getByRole('main').getByRole('region', { name: source.publisher });
    await section.getByText('Every stretch, by number').click();
    await expect(section.getByRole('table', { name: 'Quoted, in reading order' })).toBeVisible();
    await expect(section.getByRole('link', { name: 'Passage 1', exact: true })).toHaveAttribute(
      'href',
      new RegExp(`sources/${source.id}/#${source.excerpts[0]?.id ?? ''}$`),
    );
  });
});
