/** What WCAG lets readers change: size, spacing, colours, contrast. One visit of a page for each of its kinds, and everything holds. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { expectEnhancedContrast } from './support/axe.ts';
import { drawnMarks, lookOf } from './support/drawn.ts';
import { DETAILS, firstEvent, SOURCES } from './support/dataset.ts';
import { beyondEdge, coveredStops, pushedAside, spoiltWords } from './support/fit.ts';
import { focusedStop } from './support/focus-ring.ts';
import { expect, settled, test, visit } from './support/test.ts';

const longest = DETAILS.reduce((most, other) =>
  other.evidence.length > most.evidence.length ? other : most,
);
const disputed = firstEvent(({ conflicts }) => conflicts > 0);

/** `marked`: whether shapes of kinds stand in it. */
const VIEWS = [
  { name: 'explore with an event open', address: `/?event=${longest.id}`, marked: true },
  { name: 'a reading', address: `/?view=read&event=${longest.id}`, marked: true },
  { name: 'an event’s page', address: `/events/${disputed.id}/`, marked: true },
  { name: 'a source’s page', address: `/sources/${SOURCES[0]?.id ?? ''}/`, marked: false },
];

/** Nothing is lost, whatever room there is. */
async function expectRoom(page: Page, when: string): Promise<void> {
  expect.soft(await pushedAside(page), `${when}: pixels that it can be pushed aside`).toBe(0);
  expect.soft(await beyondEdge(page), `${when}: what reaches beyond the edge`).toEqual([]);
  expect.soft(await spoiltWords(page), `${when}: words that cannot be read`).toEqual([]);
}

/** WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const { name, address, marked } of VIEWS) {
  test(`${name}: more contrast, forced colours`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await visit(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expectEnhancedContrast(page, `${name}, ${colorScheme}`);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active', contrast: null });
      const marks = await drawnMarks(page);
      expect.soft(marks.length > 0, 'whether there are marks').toBe(marked);
      expect
        .soft(
          marks.filter(({ contrast }) => contrast < 3),
          `${colorScheme}: marks`,
        )
        .toEqual([]);
      for (let stop = 0; stop < 8; stop++) {
        await page.keyboard.press('Tab');
        const focused = await focusedStop(page);
        expect.soft(focused?.contrast, focused?.what ?? 'no focus').toBeGreaterThanOrEqual(3);
      }
    }
  });
}

for (const { name, address } of [...VIEWS, { name: 'explore', address: '/' }]) {
  test(`${name}: spaced text, and 400 %`, async ({ page }) => {
    await visit(page, address);
    await addStyle(page, SPACED);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      await expectRoom(page, `spaced, ${String(width)} pixels`);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await visit(page, address);
    await expectRoom(page, '400 %');
    const { stops, covered } = await coveredStops(page, 25);
    expect.soft(stops, 'stops of the Tab key').toBeGreaterThan(20);
    expect.soft(covered, 'stops of the Tab key under something else').toEqual([]);
  });
}

test('while the window becomes narrower, nothing in it is wider', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.expectAlive();
  // Of a resize, its event is told before what stands by pixels is measured anew.
  const widths = await page.evaluateHandle(() => {
    const told: { room: number; taken: number }[] = [];
    addEventListener('resize', () => {
      const { clientWidth, scrollWidth } = document.documentElement;
      told.push({ room: clientWidth, taken: scrollWidth });
    });
    return told;
  });
  for (const width of [768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => (await widths.jsonValue()).map(({ room }) => room), 'widths that were told')
      .toContain(width);
  }
  expect((await widths.jsonValue()).filter(({ room, taken }) => taken > room)).toEqual([]);
});

const SPOILT: readonly (readonly [what: string, style: string])[] = [
  ['lines over each other', 'h2 { block-size: 0; margin: 0 !important; padding: 0 !important }'],
  ['words cut off at the side', 'main p { max-inline-size: 4em; overflow: hidden; white-space: nowrap }'],
  ['words cut off below', 'main p { max-block-size: 0.7em; overflow: clip }'],
];

test('what spoils words, or covers a control, does not pass for room', async ({ page }) => {
  await visit(page, '/about/');
  expect(await spoiltWords(page)).toEqual([]);
  for (const [what, style] of SPOILT) {
    await addStyle(page, style);
    expect((await spoiltWords(page)).length, what).toBeGreaterThan(0);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
  }
  await addStyle(page, 'body::after { content: ""; position: fixed; inset: 0; z-index: 99 }');
  expect(await coveredStops(page, 3)).toMatchObject({ stops: 3, covered: { length: 3 } });
});

test('in forced colours, what is chosen and what marks mean can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const explore = new ExplorePage(page);
  await explore.open(`event=${longest.id}&country=TR,IL`);
  const { list, filters, timeline } = explore;
  const others = list.articles.and(page.locator(':not([aria-current])'));
  expect(await lookOf(list.article(longest.id)), 'the open event').not.toBe(await lookOf(others.first()));
  await filters.open('Country');
  const ways = filters.group('Country').getByRole('radiogroup').locator('label');
  expect(await lookOf(ways.first()), 'any or all').not.toBe(await lookOf(ways.last()));
  await page.keyboard.press('Escape');
  await timeline.button('How to read this').click();
  const kinds = await drawnMarks(page, '.legend__shapes');
  expect(new Set(kinds.map(({ outline }) => outline)).size, 'kinds').toBe(8);
  const whether = await drawnMarks(page, '.legend section:last-of-type');
  expect(new Set(whether.map(({ look }) => look)).size, 'planned and disputed').toBe(2);
});
