/** How soon the page answers: a filter, an opened event. */
import type { Page } from '@playwright/test';
import { type Measure, median } from './measure.ts';
import { pressToPaint } from './painted.ts';
import type { Site } from './site.ts';

const TIMES = 12;
const OPENINGS = 7;

const STATUS = '.filters [role="status"]';
const EVIDENCE = 'figure[data-excerpt-id] blockquote';

export async function answers(site: Site): Promise<readonly Measure[]> {
  const filters = await site.visit(async (page) => {
    await site.open(page, '/');
    return filterTimes(page);
  });
  const warm = await openingTimes(site, true);
  const cold = await openingTimes(site, false);
  return [
    measure('a filter is painted', filters, 50, `press to paint, median of ${String(filters.length)}`),
    { ...measure('a filter is painted, slowest', filters, null, 'the same'), value: Math.max(...filters) },
    measure(
      'an event opens',
      warm,
      100,
      `press to its evidence, pointer first; median of ${String(OPENINGS)} visits`,
    ),
    measure('an event opens, unannounced', cold, null, 'the same, without a pointer that comes near first'),
  ];
}

/** Countries on and off by their checkboxes. */
async function filterTimes(page: Page): Promise<readonly number[]> {
  await page.getByRole('group', { name: 'Country', exact: true }).getByRole('button').first().click();
  await page.locator('.filter-row input[type="checkbox"]').first().waitFor();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const nth = (Math.floor(time / 2) % 4) + 1;
    const target = `.filter-row li:nth-child(${String(nth)}) input[type="checkbox"]`;
    times.push(await pressToPaint(page, { target, answer: STATUS }));
  }
  return times;
}

/** The first visit's first event, each time anew: what else would be cached. */
async function openingTimes(site: Site, announced: boolean): Promise<readonly number[]> {
  const times: number[] = [];
  for (let time = 0; time < OPENINGS; time++) {
    times.push(
      await site.visit(async (page) => {
        await site.open(page, '/');
        const link = page.locator('article[data-event-id]').nth(12).getByRole('link').first();
        await link.scrollIntoViewIfNeeded();
        if (announced) await approach(page, link);
        const id = await link.evaluate((element) => element.closest('article')?.dataset['eventId'] ?? '');
        return pressToPaint(page, { target: `article[data-event-id="${id}"] a`, answer: EVIDENCE });
      }),
    );
  }
  return times;
}

/** A pointer comes to rest on a link, and a hand takes its time to press. */
async function approach(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
  const fetched = page.waitForResponse(/\/dataset\/details-/);
  await link.hover();
  await (await fetched).finished();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

function measure(name: string, times: readonly number[], limit: number | null, note: string): Measure {
  return { name, value: median(times), unit: 'ms', limit, note };
}
