/** What can be taken along stands as plain links on the pages, and as one page that opens from a disk. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { expectNoAxeViolations } from './support/axe.ts';
import { DETAILS, EDITION, EVENTS, SOURCES } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

test('an event’s page and a source’s lead to files of that one alone', async ({ page, request }) => {
  const [event] = EVENTS;
  const [source] = SOURCES;
  await visit(page, `/events/${event?.id ?? ''}/`);
  const files = page.locator('.event__files').getByRole('link');
  await expect(files).toHaveText(['iCalendar', 'JSON-LD', 'BibTeX', 'RIS', 'CSL-JSON']);
  const text = async (name: string) => (await request.get(new URL(name, page.url()).href)).text();
  const calendar = new ICAL.Component(ICAL.parse(await text('event.ics')) as unknown[]);
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
  for (const name of ['event.jsonld', 'event.bib', 'event.ris', 'event.csl.json'])
    expect(await text(name), name).toContain(event?.title ?? '');
  await visit(page, `/sources/${source?.id ?? ''}/`);
  expect(await text('source.bib')).toBe(source?.cite.bibtex);
  expect(await text('source.ris')).toBe(source?.cite.ris);
  expect(await text('source.csl.json')).toBe(source?.cite.csl);
  const { items } = JSON.parse(await text('annotations.jsonld')) as { items: readonly object[] };
  expect(items).toHaveLength(source?.excerpts.length ?? 0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/', `/events/${EVENTS[0]?.id ?? ''}/`, '/about/', '/coverage/'])
    test(`${address} leads to every file`, async ({ page, request }) => {
      await page.goto(address);
      const links = page.getByRole('navigation', { name: 'Take it with you' }).getByRole('link');
      await expect(links).toHaveCount(8);
      for (const link of await links.evaluateAll((all) =>
        all.map((each) => (each as HTMLAnchorElement).href),
      ))
        expect((await request.get(link)).status(), link).toBe(200);
    });
});

test('one page with everything opens from a disk, asks for nothing, and can be read', async ({
  page,
  context,
}) => {
  const file = pathToFileURL(resolve('dist/dataset/timeline.html')).href;
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(file);
  expect(asked).toEqual([file]);
  await expect(page.getByRole('article')).toHaveCount(EVENTS.length);
  const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
  for (const { sentences, evidence } of DETAILS) {
    for (const sentence of sentences) expect(text).toContain(sentence.text.slice(0, 20));
    for (const { quote } of evidence) expect(text).toContain(quote.replaceAll(/\s+/g, ' '));
  }
  expect(text).toContain(EDITION);
  await page.locator('sup a').first().click();
  await expect(page.locator(':target')).toContainText(DETAILS[0]?.evidence[0]?.quote.slice(0, 10) ?? '?');
  await expectNoAxeViolations(page);
  expect(await readFile('dist/dataset/timeline.html', 'utf8')).not.toMatch(/<script|<link|src=/);
});

test('that page is narrowed, and leads from its timeline to its events, though nothing runs', async ({
  page,
}) => {
  await page.goto(pathToFileURL(resolve('dist/dataset/timeline.html')).href);
  const articles = page.getByRole('article').filter({ visible: true });
  const marks = page.getByRole('region', { name: 'Timeline' }).getByRole('link').filter({ visible: true });
  const drawn = await marks.count();
  const earlier = page.getByText(/^\d+ earlier events/);
  await expect(earlier).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(
    `${String(EVENTS.length)} of ${String(EVENTS.length)} events`,
    {
      useInnerText: true,
    },
  );
  expect(drawn).toBeGreaterThan(40);
  await page.getByText('Country', { exact: true }).click();
  await page.getByRole('group', { name: 'Country' }).getByRole('radio', { name: 'Azerbaijan' }).check();
  const left = EVENTS.filter(({ countries }) => countries.includes('AZ'));
  await expect(articles).toHaveCount(left.length);
  for (const { title } of left) await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(
    `Country: Azerbaijan · ${String(left.length)} of ${String(EVENTS.length)} events`,
    { useInnerText: true },
  );
  expect(await marks.count()).toBeLessThan(drawn);
  await expect(earlier).toBeHidden();
  await expect(page.getByText(/^Claimed: /)).toBeVisible();
  for (const heading of await page.getByRole('heading', { level: 3 }).filter({ visible: true }).all())
    await expect(heading.locator('..').getByRole('article').filter({ visible: true })).not.toHaveCount(0);
  await marks.first().press('Enter');
  const name = await marks.first().getAttribute('aria-label');
  const [title] = left.filter((event) => name?.startsWith(event.title));
  await expect(page.locator(':target')).toContainText(title?.title ?? '?');
  await expectNoAxeViolations(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('status')).toHaveText(/Azerbaijan/, { useInnerText: true });
  await expect(page.getByText('Country', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'All events' }).check();
  await expect(articles).toHaveCount(EVENTS.length);
});

test('the data dictionary can be read', async ({ page }) => {
  await page.goto('/dataset/dictionary.html');
  await expect(page.getByRole('table')).toHaveCount(2);
  await expectNoAxeViolations(page);
});
