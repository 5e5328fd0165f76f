/** The page in its readers' languages: words, direction, and what stays in its own. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { DETAILS, SOURCES } from './support/dataset.ts';
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

/** The browser that these tests run in has no words of Azerbaijani; others have. */
test('dates, countries and figures are told in Azerbaijani, whether the browser knows it or not', async ({
  page,
}) => {
  await visit(page, `/?lang=az&event=${TALKS}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025-\u2060ci');
  await expect(page.locator('.event-head__date')).toContainText('9 aprel 2025');
  await expect(page.locator('#when-2025-04')).toHaveText('aprel 2025');
  await expect(page.getByRole('heading', { name: '9 aprel, çərşənbə', exact: true })).toBeAttached();
  const timeline = page.locator('.timeline__plot');
  await expect(timeline.locator(`[data-event-id="${TALKS}"]`)).toHaveAccessibleName(/9 aprel 2025/);
  await expect(timeline.getByText('iyul', { exact: true }).first()).toBeVisible();
  const all = await page.locator('body').innerText();
  expect(all).toContain('Azərbaycan');
  expect(all).not.toMatch(/M\d\d/);
});

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

/** Words that are not marked as of another language than the page’s; names are the same in every language. */
async function unmarkedEnglish(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (!parentElement || parentElement.closest('script, style, noscript, template')) continue;
      if (parentElement.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang) continue;
      const told = known.reduce((text, name) => text.replaceAll(name, ''), textContent ?? '');
      if (/[A-Za-z]{2,}[,;.]? [A-Za-z]+[,;.]? [A-Za-z]{2,}/.test(told)) found.push(told);
    }
    return found;
  }, names);
}

test('what stands in English on a page of another language is marked with it', async ({ page }) => {
  test.slow();
  const outside = DETAILS.flatMap(({ basis }) => basis.references);
  const names = [...SOURCES, ...outside].map(({ publisher }) => publisher);
  const addresses = ['/', '/about/', '/coverage/', '/differences/', '/sources/financial-times/'];
  for (const address of [...addresses, `/events/${TALKS}/`, '/events/fidan-calls-for-mechanism/']) {
    await visit(page, `${address}?lang=he`);
    expect([address, ...(await unmarkedEnglish(page, names))]).toEqual([address]);
  }
});

test('in Hebrew, a sentence that ends with a name in Latin letters keeps its stop, its numbers and its place', async ({
  page,
}) => {
  await visit(page, `/events/${TALKS}/?lang=he`);
  const edges = await page.locator('.event-text__sentence').evaluateAll((sentences) => {
    const sentence = sentences.find(({ textContent }) => /[A-Z]\.\d+$/.test(textContent));
    const text = sentence?.firstChild;
    const numbers = [...(sentence?.querySelectorAll('.citations__link') ?? [])];
    const next = sentence?.nextElementSibling?.firstChild;
    if (!(text instanceof Text) || !(next instanceof Text)) throw new Error('There is no such sentence.');
    const boxOf = (node: Text, start: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      return range.getBoundingClientRect();
    };
    // Of what stands on one line, in the order in which it is read.
    const boxes = [
      boxOf(text, text.length - 2),
      boxOf(text, text.length - 1),
      ...numbers.map((number) => number.getBoundingClientRect()),
      boxOf(next, 'Middle East Eye'.length - 1),
    ];
    const line = boxes[0]?.bottom ?? NaN;
    return boxes.filter(({ top, bottom }) => top < line && bottom > line - 24).map(({ left }) => left);
  });
  expect(edges.length).toBeGreaterThan(2);
  expect(edges).toEqual([...edges].sort((a, b) => b - a));
});

for (const lang of ['he', 'ar'])
  test(`${lang}: after an outlet in Latin letters stand its arrow and the date, in this order`, async ({
    page,
  }) => {
    await visit(page, `/events/${TALKS}/?lang=${lang}`);
    const links = page.locator('.derivation__grounds .outer-link');
    await expect(links.first()).toBeVisible();
    const places = await links.evaluateAll((all) =>
      all.map((link) => {
        const after = link.nextSibling;
        const arrow = link.querySelector('svg')?.getBoundingClientRect();
        if (!(after instanceof Text) || !arrow) throw new Error('No date follows.');
        const range = document.createRange();
        const day = /\d/.exec(after.data)?.index ?? 0;
        range.setStart(after, day);
        range.setEnd(after, day + 1);
        const figure = range.getBoundingClientRect();
        return { arrow: arrow.left, figure: figure.right, below: figure.top > arrow.bottom };
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ arrow, figure, below }) => !below && figure > arrow)).toEqual([]);
  });

test('in Hebrew, the mark before an English quotation stands as far from its edge as the rest does from the other', async ({
  page,
}) => {
  await visit(page, `/events/${TALKS}/?lang=he`);
  const room = await page
    .locator('.cutting')
    .first()
    .evaluate((cutting) => {
      const quote = cutting.querySelector('blockquote');
      const before = getComputedStyle(quote?.querySelector('p') ?? cutting, '::before');
      const mark = (quote?.getBoundingClientRect().left ?? NaN) + parseFloat(before.insetInlineStart);
      return {
        mark: mark - cutting.getBoundingClientRect().left,
        pad: parseFloat(getComputedStyle(cutting).paddingInlineEnd),
      };
    });
  expect(room.mark).toBeGreaterThanOrEqual(room.pad - 1);
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
