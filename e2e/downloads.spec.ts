/** What is shown can be taken along, as files that readers who know nothing of us can read. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS } from './support/dataset.ts';
import { expect, settled, test } from './support/test.ts';
import { expectNoAxeViolations } from './support/axe.ts';

const wanted = EVENTS.filter(({ countries }) => countries.includes('AZ'));

async function saved(
  page: Page,
  name: string | RegExp,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the events that a filter leaves, for spreadsheets, programs and calendars', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ');
  await page.getByText(`Download these ${String(wanted.length)} events`).click();
  const csv = await saved(page, /^CSV/);
  expect(csv.name).toMatch(/\.csv$/);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  expect(data[0]?.['address']).toBe(new URL(`/events/${wanted[0]?.id ?? ''}/`, page.url()).href);
  const whole = JSON.parse((await saved(page, 'JSON')).text) as {
    readonly events: readonly {
      readonly id: string;
      readonly evidence: readonly { readonly excerpt: string }[];
    }[];
    readonly sources: readonly { readonly excerpts: readonly { readonly id: string }[] }[];
  };
  expect(whole.events.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  const quoted = new Set(whole.events.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt)));
  expect(new Set(whole.sources.flatMap(({ excerpts }) => excerpts.map(({ id }) => id)))).toEqual(quoted);
  const calendar = new ICAL.Component(ICAL.parse((await saved(page, 'iCalendar')).text) as unknown[]);
  expect(calendar.getAllSubcomponents()).toHaveLength(wanted.length);
  // An entry of one edition has one stamp, wherever it was made.
  const built = await (await page.request.get('/dataset/events.ics')).text();
  const stamps = (text: string) => new Set(text.match(/^DTSTAMP:.*$/gm));
  expect(stamps(calendar.toString())).toEqual(stamps(built));
  await expectNoAxeViolations(page);
});

test('under a lens nothing is taken along that is not heard', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('told=jns');
  await page.getByText(/^Download these \d+ events/).click();
  const { text } = await saved(page, /^CSV/);
  expect(text).toContain('JNS');
  expect(text).not.toContain('Financial Times');
  // JNS dates none of these; others do, and what they say is not heard.
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const lessKnown = rows.filter(({ first_day }) => first_day === '');
  expect(lessKnown.length).toBeGreaterThan(0);
  for (const row of lessKnown) expect(row['date_edtf'], row['id']).toMatch(/^(unknown|\[\.\..*\])$/);
  const whole = JSON.parse((await saved(page, 'JSON')).text) as {
    readonly view: string | null;
    readonly events: readonly { readonly date: { readonly edtf: string } }[];
  };
  expect(whole.events.map(({ date }) => date.edtf)).toEqual(rows.map((row) => row['date_edtf']));
  expect(whole.view).toContain('told=jns');
});

test('all of it, from the page about the timeline', async ({ page, request }) => {
  await page.goto('/about/#downloads');
  await settled(page);
  const files = page.getByRole('region', { name: 'Take it with you' }).getByRole('link');
  const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(13);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});
