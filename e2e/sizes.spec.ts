/** What each room gets: lanes in a common frame, a strip that leads into the list on a phone, and paper. */
import type { Locator } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { EventPane } from './pages/event-pane.ts';
import { OverviewStrip } from './pages/overview-strip.ts';
import { TimelinePane } from './pages/timeline-pane.ts';
import { firstEvent, inStory } from './support/dataset.ts';
import { sheetsWithText } from './support/paper.ts';
import { expect, originOf, test } from './support/test.ts';

const event = firstEvent(inStory);
/** One for each kind of event. */
const LANES = 8;

async function edgesOf(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { top: box.y, bottom: box.y + box.height };
}

test('a frame of 600 by 480 holds a timeline whose marks can be opened', async ({ page, site, guards }) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 600, height: 480 });
  guards.allowOrigin(host.origin);
  const timeline = new TimelinePane(host.frame);
  await timeline.expectAlive();
  await host.settled();
  const { strip } = new OverviewStrip(host.frame);
  const line = host.frame.getByRole('contentinfo');
  const [axis, over, foot] = await Promise.all([timeline.axis, strip, line].map(edgesOf));
  expect(over?.top, 'lanes between axis and overview').toBeGreaterThan((axis?.bottom ?? NaN) + 72);
  expect(over?.bottom, 'the overview is in view at first').toBeLessThanOrEqual(foot?.top ?? NaN);
  await timeline.tabStop.focus();
  for (let lane = 0; lane < LANES; lane++) {
    await page.keyboard.press('ArrowDown');
    const [mark, under] = await Promise.all(
      [timeline.plot.locator('a:focus, button:focus'), strip].map(edgesOf),
    );
    expect.soft(mark?.bottom, `lane ${String(lane)}`).toBeLessThanOrEqual((under?.top ?? NaN) + 1);
  }
  await timeline.items.first().focus();
  const opened = await timeline.items.first().getAttribute('data-event-id');
  await page.keyboard.press('Enter');
  const title = firstEvent(({ id }) => id === opened).title;
  await expect(new EventPane(host.frame).named(title)).toBeVisible();
  host.close();
});

for (const lang of ['en', 'tr', 'he', 'ar', 'az'])
  test(`${lang}: a frame of 900 by 300 shows lanes at first`, async ({ page, site, guards }) => {
    const size = { width: 900, height: 300 };
    const host = await EmbedHost.open(page, originOf(site), { ...size, query: `lang=${lang}` });
    guards.allowOrigin(host.origin);
    await host.settled();
    const first = await host.frame.locator('.lane-label').first().boundingBox();
    const frame = await page.locator('iframe').boundingBox();
    expect((first?.y ?? NaN) + (first?.height ?? NaN)).toBeLessThanOrEqual((frame?.y ?? NaN) + size.height);
    host.close();
  });

test('whose timeline it is stands at the foot of the frame, however far the list goes', async ({
  page,
  site,
  guards,
}) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 600, height: 480, sandbox: null });
  guards.allowOrigin(host.origin);
  await expect(host.frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(host.frame.getByRole('link', { name: 'Sourceline: the full page' })).toBeInViewport({
    ratio: 1,
  });
  host.close();
});

test('on a phone a month of the strip leads to the month in the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.timeline.region.getByRole('link', { name: /^July 2025: \d+ events$/ }).click();
  await expect(explore.list.region.getByRole('heading', { name: 'July 2025', exact: true })).toBeInViewport();
  await explore.timeline.region.getByRole('link', { name: /earlier events, since/ }).click();
  await expect(explore.list.articles.first()).toBeInViewport();
});

test('on paper stands what was on the screen, without what would change it', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  await explore.timeline.expectAlive();
  await page.emulateMedia({ media: 'print' });
  // In pixels of the screen: on paper its marks would stand beside other days.
  await expect(explore.timeline.region).toBeHidden();
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(explore.event.named(event.title)).toBeVisible();
  await expect(explore.list.articles.first()).toBeVisible();
  await expect(explore.filters.status).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const gone of ['Help', 'Zoom in', 'Country', 'List only'])
    await expect(page.getByRole('button', { name: gone }), gone).toHaveCount(0);
});

test('on paper a phone’s strip stays above the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const explore = new ExplorePage(page);
  await explore.open();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(explore.timeline.region.getByRole('link', { name: /^July 2025/ })).toBeVisible();
});

test('on paper an event that lies over the page gives way to the list, and no sheet is empty', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  await expect(explore.event.evidence.first()).toBeVisible();
  const sheets = await sheetsWithText(page);
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets).not.toContain(false);
  await page.emulateMedia({ media: 'print' });
  await expect(explore.event.named(event.title)).toHaveCount(0);
  await expect(explore.list.articles.first()).toBeVisible();
});
