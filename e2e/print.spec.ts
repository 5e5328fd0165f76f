/** On paper: every event with its sentences and its quotations as notes, addresses that can be read, the edition, and no controls. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { DETAILS, EDITION, EVENTS, SOURCES } from './support/dataset.ts';
import { printedText } from './support/paper.ts';
import { expect, test, visit } from './support/test.ts';

const CONTROLS = [
  'Known when, told by whom',
  'Link to exactly this view',
  'Read in source',
  'Download',
  'Embed',
];

/** What is printed comes once the page is at rest: until then a browser prints the list alone. */
async function withQuotations(page: Page): Promise<void> {
  await expect(async () => {
    const there = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const found = document.querySelector('.paper') !== null;
      dispatchEvent(new Event('afterprint'));
      return found;
    });
    expect(there).toBe(true);
  }).toPass();
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');
/** A line may end within an address, where the reader finds a space; and a font may have one glyph for two apostrophes, which it takes for the other. */
const closed = (text: string) => text.replaceAll(/\s+/g, '').replaceAll('ʼ', '’');

for (const { format, size } of [
  { format: 'A4', size: [596, 843] },
  { format: 'Letter', size: [612, 792] },
] as const) {
  test(`${format} has the whole list with its quotations as numbered notes`, async ({ page }) => {
    const explore = new ExplorePage(page);
    await explore.open();
    await withQuotations(page);
    const printed = await printedText(page, format);
    expect(printed.size).toEqual(size);
    const text = closed(printed.text);
    for (const { title } of EVENTS) expect(text).toContain(closed(title));
    const notes = DETAILS.flatMap(({ evidence }) => evidence);
    for (const { quote, source, excerpt } of notes) {
      const words = closed(quote).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      expect(text, excerpt).toMatch(new RegExp(`\\d“${words}”`));
      expect(text).toContain(new URL(`/sources/${source}/#${excerpt}`, page.url()).href);
    }
    for (const { publisher } of SOURCES) expect(text).toContain(closed(publisher));
    for (const address of SOURCES.flatMap(({ url }) => url ?? [])) expect(text).toContain(address);
    for (const { id } of EVENTS) expect(text).toContain(new URL(`/events/${id}/`, page.url()).href);
    expect(text).toContain(EDITION);
    for (const control of CONTROLS) expect(spaced(printed.text)).not.toContain(control);
  });
}

test('notes are numbered through, and every number in a sentence is that of a note', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await withQuotations(page);
  const { notes, cited } = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent);
    const found = { notes: texts('.paper__number').map(Number), cited: texts('.paper sup') };
    dispatchEvent(new Event('afterprint'));
    return found;
  });
  expect(notes).toEqual(Array.from(notes, (_, at) => at + 1));
  for (const numbers of cited)
    for (const number of numbers.split(', ')) expect(notes, numbers).toContain(Number(number));
});

test('what filters leave is printed, and says where it is shown', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ&theme=dark');
  await withQuotations(page);
  const { text } = await printedText(page, 'A4');
  const left = EVENTS.filter(({ countries }) => countries.includes('AZ'));
  const gone = EVENTS.filter(({ countries }) => !countries.includes('AZ'));
  for (const { title } of left) expect(closed(text)).toContain(closed(title));
  for (const { id } of gone) expect(closed(text)).not.toContain(`/events/${id}/`);
  expect(closed(text)).toContain('?country=AZ');
  expect(text).not.toContain('theme=dark');
});

test('with an event open over the page, too, the list is printed, and no control', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  const explore = new ExplorePage(page);
  await explore.open('country=AZ&event=first-baku-meeting');
  await expect(page.getByRole('dialog')).toBeVisible();
  await withQuotations(page);
  const { text } = await printedText(page, 'A4');
  const left = EVENTS.filter(({ countries }) => countries.includes('AZ'));
  for (const { title } of left) expect(closed(text)).toContain(closed(title));
  expect(text).toContain(EDITION);
  for (const control of [...CONTROLS, 'Close', 'Link to this event'])
    expect(spaced(text)).not.toContain(control);
});

for (const lang of ['he', 'ar']) {
  test(`${lang} is printed with its quotations`, async ({ page, request }) => {
    const explore = new ExplorePage(page);
    await explore.open(`lang=${lang}`);
    await withQuotations(page);
    const { text, sheets } = await printedText(page, 'A4');
    expect(sheets).toBeGreaterThan(5);
    // Lines of mixed directions are read in pieces, in the order in which they were drawn: of quotations, word by word.
    for (const { quote } of DETAILS.flatMap(({ evidence }) => evidence))
      for (const word of quote.match(/[a-z]{5,}/gi) ?? []) expect(closed(text), quote).toContain(word);
    for (const { id } of EVENTS) expect(closed(text)).toContain(`/events/${id}/`);
    const told = (await (await request.get(`/dataset/manifest-${lang}.json`)).json()) as { dataset: string };
    expect(closed(text)).toContain(told.dataset);
  });
}

test('an event’s page and a source’s are printed with addresses in the place of links', async ({ page }) => {
  const [detail] = DETAILS;
  const [source] = SOURCES;
  for (const address of [`/events/${detail?.id ?? ''}/`, `/sources/${source?.id ?? ''}/`]) {
    await visit(page, address);
    const { text } = await printedText(page, 'A4');
    expect(closed(text)).toContain(new URL(address, page.url()).href);
    expect(closed(text)).toContain(EDITION);
    for (const control of CONTROLS) expect(spaced(text)).not.toContain(control);
  }
  const { text } = await printedText(page, 'Letter');
  for (const { quote } of source?.excerpts ?? []) expect(closed(text)).toContain(closed(quote));
});
