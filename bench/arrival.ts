/** How the page arrives: the list before the timeline's chunk, and whether anything jumps. */
import type { Page } from '@playwright/test';
import type { Measure } from './measure.ts';
import type { Site, Size } from './site.ts';

/** The chunk is held back for so long, as a slow line would. */
const HELD_MS = 2000;

const SIZES: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];

/** Addresses whose first rendering is not what the build wrote: they are drawn by script alone. */
const NARROWED = [
  '/?country=AZ',
  '/?q=hotline',
  '/?from=2025-07&view=list',
  '/?group=country',
  '/?country=AZ&event=first-baku-meeting',
  '/embed/?country=TR,IL&match=all',
];

export async function arrival(site: Site): Promise<readonly Measure[]> {
  const shifts: Measure[] = [];
  for (const size of SIZES) {
    const at = `at ${String(size.width)} pixels`;
    const plain = await site.visit((page) => layoutShift(site, page, '/'), size);
    const narrowed: number[] = [];
    for (const address of NARROWED)
      narrowed.push(await site.visit((page) => layoutShift(site, page, address), size));
    shifts.push(
      shiftMeasure(`layout shift ${at}`, plain, 'sum over the load, timeline included'),
      shiftMeasure(
        `layout shift ${at}, narrowed`,
        Math.max(...narrowed),
        `the worst of ${String(NARROWED.length)} addresses with filters, words, lanes or an event`,
      ),
    );
  }
  return [await listFirst(site), ...shifts];
}

function shiftMeasure(name: string, value: number, note: string): Measure {
  return { name, value, unit: '', limit: 0.02, note };
}

/** When the list stood on the screen, with the timeline's chunk held back; the limit is when that chunk arrived. */
async function listFirst(site: Site): Promise<Measure> {
  return site.visit(async (page) => {
    let released = 0;
    const began = performance.now();
    await page.route(/\/assets\/vis[^/]*\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, HELD_MS));
      released = performance.now() - began;
      await route.continue();
    });
    const listed = page
      .locator('article[data-event-id]')
      .first()
      .waitFor()
      .then(() => performance.now() - began);
    await site.open(page, '/');
    await page.locator('.vis-timeline').waitFor();
    return {
      name: 'the list is on the screen',
      value: await listed,
      unit: 'ms',
      limit: released,
      note: `with the timeline’s chunk held back for ${String(HELD_MS / 1000)} s; the limit is its arrival`,
    };
  });
}

async function layoutShift(site: Site, page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await site.open(page, address);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return page.evaluate(() =>
    (Reflect.get(window, 'shifts') as number[]).reduce((sum, shift) => sum + shift, 0),
  );
}
