import { SOURCES } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

for (const source of SOURCES) {
  test(`the page of ${source.id}: its data, its passages in reading order`, async ({ page }) => {
    await visit(page, `/sources/${source.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Published', { exact: true })).toBeVisible();
    const passages = page.locator('figure[data-excerpt-id]');
    await expect(passages).toHaveCount(source.excerpts.length);
    const ids = await passages.evaluateAll((figures) =>
      figures.map((figure) => figure.getAttribute('data-excerpt-id')),
    );
    const inOrder = [...source.excerpts].sort((a, b) => a.start - b.start).map(({ id }) => id);
    expect(ids).toEqual(inOrder);
  });
}

const source = SOURCES.reduce((most, other) => (other.excerpts.length > most.excerpts.length ? other : most));
const last = source.excerpts.at(-1);

test('the address’s hash marks a passage and scrolls to it', async ({ page }) => {
  await visit(page, `/sources/${source.id}/#${last?.id ?? ''}`);
  const passage = page.locator(`figure[data-excerpt-id="${last?.id ?? ''}"]`);
  await expect(passage).toBeInViewport();
  await expect(passage).toHaveClass(/marked/);
  await expect(passage.locator('blockquote')).toHaveText(last?.quote ?? '');
});

test('a new hash marks another passage', async ({ page }) => {
  const [first] = source.excerpts;
  await visit(page, `/sources/${source.id}/#${last?.id ?? ''}`);
  await page.evaluate((id) => {
    location.hash = id;
  }, first?.id ?? '');
  await expect(page.locator(`figure[data-excerpt-id="${first?.id ?? ''}"]`)).toHaveClass(/marked/);
  await expect(page.locator(`figure[data-excerpt-id="${last?.id ?? ''}"]`)).not.toHaveClass(/marked/);
});

test('a hash that names no passage is told of, and nothing is marked', async ({ page }) => {
  await visit(page, `/sources/${source.id}/#never-quoted`);
  const notice = page.getByRole('region', { name: 'About the address' });
  await expect(notice).toContainText('‘never-quoted’');
  await expect(page.locator('figure[class*="marked"]')).toHaveCount(0);
  await page.evaluate((id) => {
    location.hash = id;
  }, last?.id ?? '');
  await expect(notice).toBeHidden();
});

test('the way past the head of the page is no passage, and nothing is said of it', async ({ page }) => {
  await visit(page, `/sources/${source.id}/#main`);
  await expect(page.getByRole('region', { name: 'About the address' })).toBeHidden();
});

test('at 900 pixels of height the map and what it means are seen together', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, `/sources/${source.id}/`);
  await page.locator('figure[data-excerpt-id]').nth(5).scrollIntoViewIfNeeded();
  const map = page.getByRole('region', { name: 'The text, seen from afar' });
  await expect(map.getByRole('heading')).toBeInViewport({ ratio: 1 });
  await expect(map.getByRole('link', { name: 'What is quoted of it, and what is not' })).toBeInViewport({
    ratio: 1,
  });
});

test('each passage leads to the events that rest on it', async ({ page }) => {
  await visit(page, `/sources/${source.id}/`);
  const link = page
    .locator('figure[data-excerpt-id]')
    .first()
    .locator('figcaption a[href*="events/"]')
    .first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
