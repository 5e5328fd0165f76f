/** The overview under the timeline: its window is the timeline's, by mouse, by finger and by keys. */
import type { Page } from '@playwright/test';
import { EmbedHost } from './pages/embed-host.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { OverviewStrip } from './pages/overview-strip.ts';
import { expect, originOf, test, visit } from './support/test.ts';

/** Ten years, long before the story: the strip goes from them to its end. */
const NOUGHTIES = 'window=2000-01-01..2009-12-31';
const TEN_YEARS = 3653;
const MONTH = 'window=2025-04-10..2025-05-09';

async function open(page: Page, query: string) {
  const explore = new ExplorePage(page);
  await explore.open(query);
  return { explore, overview: new OverviewStrip(page) };
}

test('the frame is dragged, the drawing follows before it is let go, and the history stays as long', async ({
  page,
}) => {
  const { explore, overview } = await open(page, NOUGHTIES);
  await overview.expectSaid(overview.stretch, '1 January 2000 to 31 December 2009');
  const before = await explore.historyLength();
  await overview.pull(overview.stretch, 100);
  await overview.expectSaid(overview.stretch, /200[1-4] to .* 201[1-4]$/);
  await expect(explore.timeline.plot.getByText('2011', { exact: true })).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => explore.window[0]).toMatch(/^200[1-4]/);
  expect(Math.abs(explore.daysInView - TEN_YEARS)).toBeLessThanOrEqual(1);
  expect(await explore.historyLength()).toBe(before);
  await expect(overview.stretch).toBeFocused();
});

test('an edge is dragged, and the frame comes to where the strip is pressed', async ({ page }) => {
  const { explore, overview } = await open(page, NOUGHTIES);
  await overview.drag(overview.last, 100);
  await expect.poll(() => explore.window[1]).toMatch(/^201[1-4]/);
  expect(explore.window[0]).toBe('2000-01-01');
  const days = await overview.days();
  await expect.poll(() => Math.abs(explore.daysInView - days)).toBeLessThanOrEqual(1);
  const { x, y } = await overview.middleOf(0.8);
  await page.mouse.click(x, y);
  await expect.poll(() => explore.window[0]).toMatch(/^201[2-7]/);
  expect(Math.abs(explore.daysInView - days)).toBeLessThanOrEqual(1);
});

test('a hand that rests keeps its scale: the edge stays under it, and goes on from there', async ({
  page,
}) => {
  const { explore, overview } = await open(page, NOUGHTIES);
  const { x, y } = await overview.middleOf(overview.first);
  await overview.pull(overview.first, 30);
  await expect.poll(() => explore.window[0]).not.toBe('2000-01-01');
  const [first] = await explore.windowAtRest();
  // A knob at the very end stands half its width inwards.
  expect(Math.abs((await overview.knobOf(overview.first)) - 30)).toBeLessThan(6);
  await page.mouse.move(x + 31, y);
  await page.mouse.move(x, y);
  await overview.expectSaid(overview.first, /^(31 December 1999|1 January 2000|2 January 2000)$/);
  await page.mouse.move(x + 30, y);
  await page.mouse.up();
  await expect.poll(() => explore.window[0]).toBe(first);
});

test('keys lead beyond what the strip draws, and it follows', async ({ page }) => {
  const { explore, overview } = await open(page, '');
  const shown = await overview.days();
  for (let presses = 0; presses < 6; presses++) await overview.stretch.press('-');
  await expect.poll(() => explore.daysInView).toBeGreaterThan(8 * shown);
  await expect.poll(() => overview.knobOf(overview.first)).toBeLessThan(6);
});

test('by keys alone: three stops with names and days in words; the drawing’s own keys move the frame too', async ({
  page,
}) => {
  const { explore, overview } = await open(page, MONTH);
  await overview.stretch.focus();
  await overview.expectSaid(overview.stretch, '10 April to 9 May 2025');
  await page.keyboard.press('ArrowRight');
  await overview.expectSaid(overview.stretch, '13 April to 12 May 2025');
  await expect(page).toHaveURL(/window=2025-04-13\.\.2025-05-12/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('-');
  await expect.poll(() => explore.daysInView).toBe(48);
  await page.keyboard.press('+');
  await expect.poll(() => explore.window).toEqual(['2025-03-14', '2025-04-12']);
  await page.keyboard.press('Tab');
  await expect(overview.first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await overview.expectSaid(overview.first, '13 March 2025');
  await page.keyboard.press('Tab');
  await expect(overview.last).toBeFocused();
  await page.keyboard.press('PageUp');
  await overview.expectSaid(overview.last, '22 April 2025');
  await expect.poll(() => explore.window).toEqual(['2025-03-13', '2025-04-22']);
  await page.keyboard.press('End');
  const farthest = Number(await overview.last.getAttribute('max'));
  await expect(overview.last).toHaveValue(String(farthest));
  await explore.timeline.tabStop.focus();
  await page.keyboard.press('w');
  await expect.poll(async () => Number(await overview.last.inputValue())).toBeLessThan(farthest);
});

test('time runs from left to right where words do not, and the strip stands under the drawing', async ({
  page,
}) => {
  await visit(page, `/?lang=he&${MONTH}`);
  const [stretch] = await page.getByRole('slider').all();
  await stretch?.press('ArrowRight');
  await expect(page).toHaveURL(/window=2025-04-13\.\.2025-05-12/);
  const [strip, plot] = await Promise.all(
    ['.overview', '.timeline__plot'].map((part) => page.locator(part).boundingBox()),
  );
  expect([strip?.x, strip?.width]).toEqual([plot?.x, plot?.width]);
});

test('in a frame it is there with the lanes, and not where there is no room for them', async ({
  page,
  site,
  guards,
}) => {
  const host = await EmbedHost.open(page, originOf(site), { width: 700, height: 480, query: NOUGHTIES });
  guards.allowOrigin(host.origin);
  await host.settled();
  const overview = new OverviewStrip(host.frame);
  await overview.stretch.press('ArrowRight');
  await overview.expectSaid(overview.stretch, /^\d+ (December 2000|January 2001) to .* (2010|2011)$/);
  expect(await host.overflow()).toBe(0);
  host.close();
  await page.setViewportSize({ width: 360, height: 740 });
  await new ExplorePage(page).open(NOUGHTIES);
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('where its code does not come, the page is whole without it', async ({ page, guards }) => {
  guards.expectErrors(/Failed to (load resource|fetch)/);
  await page.route('**/assets/overview-*.js', (route) => route.abort());
  const { explore, overview } = await open(page, NOUGHTIES);
  await explore.timeline.expectAlive();
  await expect(overview.strip).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 900 } });

  test('a finger moves the frame sideways; up and down it scrolls the page', async ({ page }) => {
    const { explore, overview } = await open(page, NOUGHTIES);
    const client = await page.context().newCDPSession(page);
    for (const handle of [overview.first, overview.stretch, overview.last])
      expect((await handle.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    const swipe = async (by: Readonly<Record<'xDistance' | 'yDistance', number>>) =>
      client.send('Input.synthesizeScrollGesture', {
        ...(await overview.middleOf(overview.stretch)),
        ...by,
        gestureSourceType: 'touch',
        speed: 800,
      });
    await swipe({ xDistance: 0, yDistance: -250 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await overview.expectSaid(overview.stretch, '1 January 2000 to 31 December 2009');
    await swipe({ xDistance: 80, yDistance: 0 });
    await expect.poll(() => explore.window[0]).toMatch(/^200[1-5]/);
  });
});

test('of a story that is a sliver of its axis it shows the story, and what is in view beyond', async ({
  page,
}) => {
  const { explore, overview } = await open(page, '');
  await expect(overview.strip.getByText('2025', { exact: false }).first()).toBeAttached();
  const box = await overview.stretch.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await explore.timeline.earlier.first().click();
  await expect.poll(() => explore.window[0]).toMatch(/^19/);
  await expect(overview.first).toHaveAttribute('aria-valuetext', /19\d\d$/);
});
