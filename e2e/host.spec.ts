/** In pages of others that run a script for their frames: ours. */
import { readFileSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import { EventList } from './pages/event-list.ts';
import { EventPane } from './pages/event-pane.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { HostPage } from './pages/host-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { test } from './support/host-test.ts';
import { expect, originOf } from './support/test.ts';

const event = firstEvent(inStory);
const turkish = EVENTS.filter(({ countries }) => countries.includes('TR'));
const ARTICLE = '<p style="height: 400px; margin: 0">An article.</p>';

const scriptOf = (origin: string): string => `<script src="${origin}/embed.js"></script>`;
const frameOf = (origin: string, more = '', query = ''): string =>
  `<iframe src="${origin}/embed/?${query}" title="Timeline" style="border:0;width:100%;height:600px" ${more}></iframe>`;
const frameIn = (host: HostPage, at = 0): FrameLocator => host.frame(at).contentFrame();

test('a block becomes a frame with a title, as high as its content, told once; the article around it stays where it is', async ({
  page,
  site,
  openHost,
}) => {
  const origin = originOf(site);
  const block = `<div data-sourceline="country=TR" data-sourceline-title="Turkey" style="min-height: 1346px"><a href="${origin}/">Turkey</a></div>`;
  const host = await openHost(ARTICLE + block + ARTICLE + scriptOf(origin));
  await expect(host.frame()).toHaveAttribute('title', 'Turkey');
  await expect(host.frame()).toHaveAttribute('loading', 'lazy');
  await expect(host.page.getByRole('link', { name: 'Turkey', exact: true })).toHaveCount(0);
  await host.expectFits();
  await expect(new FiltersPane(frameIn(host)).status).toContainText(`${String(turkish.length)} of`);
  expect(await host.said('sourceline:height')).toHaveLength(1);
  expect(await host.shift()).toBeLessThanOrEqual(0.02);
  await page.setViewportSize({ width: 500, height: 900 });
  await host.expectFits();
  expect(await host.said('sourceline:height')).toHaveLength(2);
  await expectNoAxeViolations(page, 'iframe');
});

test('the list begins with its first part, and is whole when asked for or reached by keyboard', async ({
  site,
  openHost,
}) => {
  const origin = originOf(site);
  const host = await openHost(frameOf(origin) + ARTICLE + scriptOf(origin));
  const [frame, inside] = [frameIn(host), await host.inside()];
  const last = new EventList(frame).articles.last();
  const whole = frame.getByRole('button', { name: 'Show the whole list' });
  const height = async (): Promise<number> => (await host.frame().boundingBox())?.height ?? 0;
  for (const ask of [() => whole.click(), () => last.getByRole('link').first().focus()]) {
    await inside.goto(`${origin}/embed/`);
    await host.expectFits();
    const before = await height();
    await ask();
    await expect(whole).toBeHidden();
    await expect.poll(height).toBeGreaterThan(before * 2);
    await host.expectFits();
    const [end, foot] = [await last.boundingBox(), await frame.getByRole('contentinfo').boundingBox()];
    expect((end?.y ?? NaN) + (end?.height ?? NaN)).toBeLessThan(foot?.y ?? NaN);
  }
});

test('what opens over the frame opens where its reader looks, and goes along', async ({
  page,
  site,
  openHost,
}) => {
  const origin = originOf(site);
  await page.setViewportSize({ width: 700, height: 800 });
  const host = await openHost(ARTICLE + frameOf(origin) + ARTICLE.repeat(3) + scriptOf(origin));
  const frame = frameIn(host);
  await host.expectFits();
  await frame.getByRole('button', { name: 'Show the whole list' }).click();
  await host.expectFits();
  const entry = new EventList(frame).link(event.id);
  await entry.scrollIntoViewIfNeeded();
  await entry.click();
  const pane = new EventPane(frame).named(event.title);
  const inSight = async (): Promise<void> => {
    const box = await pane.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-20);
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(820);
    expect(box?.height).toBeGreaterThan(300);
  };
  await expect(inSight).toPass({ timeout: 10_000 });
  await page.mouse.move(5, 400);
  await page.evaluate(() => {
    scrollBy({ top: -500, behavior: 'instant' });
  });
  await expect(inSight).toPass({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(entry).toBeFocused();
});

test('the host hears of each event and filter, and may ask for them and for a theme; Back is not its own', async ({
  page,
  site,
  openHost,
}) => {
  const origin = originOf(site);
  const host = await openHost(frameOf(origin) + scriptOf(origin));
  const [frame, inside] = [frameIn(host), await host.inside()];
  await host.expectFits();
  await page.evaluate(() => {
    window.said = [];
    for (const type of ['select', 'filter'])
      addEventListener(`sourceline:${type}`, (heard) => {
        if (heard instanceof CustomEvent) window.said.push({ heard: true, ...heard.detail, type: 'heard' });
      });
  });
  const entries = await page.evaluate(() => history.length);
  const remote = (what: 'select' | 'filter' | 'theme', value: string | null) => host.remote(what, value);
  await remote('select', event.id);
  await expect(new EventPane(frame).named(event.title)).toBeVisible();
  await remote('select', 'no-such-event');
  await remote('select', null);
  await expect(new EventPane(frame).named(event.title)).toBeHidden();
  await remote('filter', 'country=TR');
  await expect(new FiltersPane(frame).status).toContainText(`${String(turkish.length)} of`);
  await remote('theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect((await host.said('heard')).map(({ event: id, query }) => id ?? query ?? null)).toEqual([
    event.id,
    null,
    'country=TR',
  ]);
  expect(new URL(inside.url()).search).toBe('?country=TR&theme=dark');
});

test('several frames, one lazy, one hidden at first, one of fixed height: each by itself', async ({
  page,
  site,
  openHost,
}) => {
  const origin = originOf(site);
  const host = await openHost(
    `${frameOf(origin, '', 'country=TR')}<div id="tab" hidden>${frameOf(origin)}</div>${frameOf(origin, 'data-sourceline-height="fixed"')}<p style="height:9000px"></p>${frameOf(origin, 'loading="lazy"')}${scriptOf(origin)}`,
  );
  await host.expectFits(0);
  await host.frame(2).scrollIntoViewIfNeeded();
  await host.inside(2);
  expect((await host.frame(2).boundingBox())?.height).toBe(600);
  await page.evaluate(() => {
    document.getElementById('tab')?.removeAttribute('hidden');
  });
  await host.frame(1).scrollIntoViewIfNeeded();
  await host.expectFits(1);
  await host.frame(3).scrollIntoViewIfNeeded();
  await host.expectFits(3);
  expect((await host.frame(2).boundingBox())?.height).toBe(600);
  const heights = (await host.said('sourceline:height')).map(({ height }) => height);
  expect(heights).not.toContain(0);
  expect(heights).toHaveLength(3);
});

test('in a sandbox without an origin', async ({ site, openHost }) => {
  const origin = originOf(site);
  const host = await openHost(frameOf(origin, 'sandbox="allow-scripts"') + scriptOf(origin));
  await host.expectFits();
  expect((await host.frame().boundingBox())?.height).toBeGreaterThan(900);
});

test('where nobody makes the frame higher, it scrolls by itself', async ({ site, openHost }) => {
  const host = await openHost(frameOf(originOf(site), '', 'height=auto&utm_source=letter'));
  const frame = frameIn(host);
  await host.inside();
  await expect(frame.locator('html')).toHaveAttribute('data-unheard', '');
  await frame.getByRole('button', { name: 'Show the whole list' }).click();
  const last = new EventList(frame).articles.last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const fullPage = frame.getByRole('link', { name: /full page/ });
  await expect(fullPage).toHaveAttribute('href', /^(\.\.)?\/\?utm_source=letter$/);
});

test('the page in the docs does what it shows', async ({ page, site, guards }) => {
  const html = readFileSync('docs/host.html', 'utf8').replaceAll('http://localhost:4173', originOf(site));
  const host = await HostPage.serve(page, html);
  guards.allowOrigin(host.origin);
  await host.inside();
  const said = page.getByRole('status').first();
  await page.getByRole('button', { name: 'of Azerbaijan' }).click();
  await expect(said).toHaveText('Filtered by: country=AZ');
  await page.getByRole('button', { name: 'in Baku' }).click();
  await expect(said).toHaveText('Open: first-baku-meeting');
  await expect(new EventPane(frameIn(host)).title).toBeVisible();
  host.close();
});
