/** The page in its readers' languages: words, direction, and what stays in its own. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expect, settled, test, visit } from './support/test.ts';

const TALKS = 'first-baku-meeting';

/** What a reader of each language sees first. */
const LANGUAGES = [
  { lang: 'tr', dir: 'ltr', events: 'Olaylar' },
  { lang: 'he', dir: 'rtl', events: 'אירועים' },
  { lang: 'ar', dir: 'rtl', events: 'الأحداث' },
  { lang: 'az', dir: 'ltr', events: 'Hadisələr' },
] as const;

async function pageLanguage(page: Page): Promise<readonly (string | null)[]> {
  const html = page.locator('html');
  return [await html.getAttribute('lang'), await html.getAttribute('dir')];
}

for (const { lang, dir, events } of LANGUAGES) {
  test.describe(lang, () => {
    test('the page speaks it, and says that its words await a review', async ({ page }) => {
      await visit(page, `/?lang=${lang}`);
      expect(await pageLanguage(page)).toEqual([lang, dir]);
      await expect(page.getByRole('heading', { level: 2, name: events, exact: true })).toBeVisible();
      await expect(page.locator('.story-head__translation')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Israel');
    });

    test('a quotation stands in its own language, with what it means below', async ({ page }) => {
      await visit(page, `/?lang=${lang}&event=${TALKS}`);
      const figure = page.locator('[data-excerpt-id="ft-first-round"]');
      const quote = figure.locator('blockquote');
      await expect(quote).toHaveText('hosted by Azerbaijan on Wednesday');
      await expect(quote).toHaveAttribute('lang', 'en');
      const means = figure.locator('.cutting__means');
      await expect(means).toBeVisible();
      expect(await means.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(lang);
    });

    test('nothing is wider than a phone, and axe finds nothing', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await visit(page, `/?lang=${lang}&event=${TALKS}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    });
  });
}

test('every quotation is marked with its own language, wherever it stands', async ({ page }) => {
  for (const address of [`/events/${TALKS}/`, '/sources/financial-times/', '/differences/']) {
    await visit(page, `${address}?lang=he`);
    const quotes = page.locator('blockquote, q');
    const marks = await quotes.evaluateAll((all) =>
      all.map((quote) => `${quote.getAttribute('lang') ?? ''} ${quote.getAttribute('dir') ?? ''}`),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect([address, ...new Set(marks)]).toEqual([address, 'en ltr']);
  }
});

test('a passage’s number hangs beside it, from whichever side the page is read', async ({ page }) => {
  await visit(page, `/?lang=ar&event=${TALKS}`);
  const cutting = page.locator('.cutting').first();
  const [number, quote] = await Promise.all([
    cutting.locator('.cutting__number').boundingBox(),
    cutting.locator('blockquote').boundingBox(),
  ]);
  expect(number?.x ?? 0).toBeGreaterThanOrEqual((quote?.x ?? 0) + (quote?.width ?? 0));
});

test('time runs from left to right, whatever way words run', async ({ page }) => {
  await visit(page, '/?lang=he');
  const timeline = page.locator('.timeline__plot');
  const leftOf = async (id: string) =>
    (await timeline.locator(`[data-event-id="${id}"]`).boundingBox())?.x ?? NaN;
  expect(await leftOf(TALKS)).toBeLessThan(await leftOf('damascus-strikes'));
});

test('a reader whose browser speaks a language gets it unasked', async ({ contextWith }) => {
  const context = await contextWith({ locale: 'ar-EG' });
  const page = await context.newPage();
  await visit(page, '/');
  expect(await pageLanguage(page)).toEqual(['ar', 'rtl']);
});

test('a language of which there is none is English', async ({ contextWith }) => {
  const context = await contextWith({ locale: 'fi-FI' });
  const page = await context.newPage();
  await visit(page, '/');
  expect(await pageLanguage(page)).toEqual(['en', 'ltr']);
});

test('a language is chosen by its own name, goes along, and Back undoes it', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ');
  await page.getByText('Language: English').click();
  await page.getByRole('link', { name: 'Türkçe' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await settled(page);
  expect([explore.parameter('lang'), explore.parameter('country')]).toEqual(['tr', 'AZ']);
  await page.getByRole('banner').getByRole('link', { name: 'Sourceline' }).click();
  await settled(page);
  expect(explore.parameter('lang')).toBe('tr');
  await page.goBack();
  await settled(page);
  await page.goBack();
  await settled(page);
  expect(await pageLanguage(page)).toEqual(['en', 'ltr']);
});

test('a place is found by its name in any script', async ({ page }) => {
  const explore = new ExplorePage(page);
  const found = async (word: string): Promise<number> => {
    await explore.open(`q=${encodeURIComponent(word)}`);
    return explore.list.articles.count();
  };
  const sweida = await found('Sweida');
  expect(sweida).toBeGreaterThan(0);
  for (const word of ['Suwayda', 'Süveyda', 'السويداء', 'סווידא'])
    expect([word, (await found(word)) > 0]).toEqual([word, true]);
});

test('the frame speaks as its address asks', async ({ page }) => {
  await visit(page, '/embed/?lang=he');
  expect(await pageLanguage(page)).toEqual(['he', 'rtl']);
});
