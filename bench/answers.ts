/** How soon the page answers: a filter, an opened event. */
import type { Page } from '@playwright/test';
import { type Measure, median } from './measure.ts';
import { BETWEEN_MS } from './compare/responses.ts';
import { pressToPaint } from './painted.ts';
import type { Site } from './site.ts';

/** Presses of filters, and visits in which an event is opened. */
const FULL = { presses: 12, visits: 7 };
const QUICK = { presses: 4, visits: 1 };

const STATUS = '.filters [role="status"]';
const EVIDENCE = 'figure[data-excerpt-id] blockquote';

export async function answers(site: Site, quick: boolean): Promise<readonly Measure[]> {
  const { presses, visits } = quick ? QUICK : FULL;
  const filters = await site.visit(async (page) => {
    await site.open(page, '/');
    return filterTimes(page, presses);
  });
  const warm = await openingTimes(site, visits, true);
  const cold = await openingTimes(site, visits, false);
  return [
    measure('a filter is painted', filters, 50, `press to paint, median of ${String(filters.length)}`),
    { ...measure('a filter is painted, slowest', filters, null, 'the same'), value: Math.max(...filters) },
    measure(
      'an event opens',
      warm,
      100,
      `press to its evidence, pointer first; median of ${String(visits)} visits`,
    ),
    measure('an event opens, unannounced', cold, null, 'the same, without a pointer that comes near first'),
  ];
}

/** Countries on and off by their checkboxes. */
async function filterTimes(page: Page, presses: number): Promise<readonly number[]> {
  await page.getByRole('group', { name: 'Country', exact: true }).getByRole('button').first().click();
  await page.locator('.filter-row input[type="checkbox"]').first().waitFor();
  const times: number[] = [];
  for (let time = 0; time < presses; time++) {
    const nth = (Math.floor(time / 2) % 4) + 1;
    const target = `.filter-row li:nth-child(${String(nth)}) input[type="checkbox"]`;
    await page.waitForTimeout(BETWEEN_MS);
    times.push(await pressToPaint(page, { target, answer: STATUS }));
  }
  return times;
}

/** The first visit's first event, each time anew: what else would be cached. */
async function openingTimes(site: Site, visits: number, announced: boolean): Promise<readonly number[]> {
  const times: number[] = [];
  for (let time = 0; time < visits; time++) {
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
  await link.hover();
  await page.waitForTimeout(BETWEEN_MS);
}

function measure(name: string, times: readonly number[], limit: number | null, note: string): Measure {
  return { name, value: median(times), unit: 'ms', limit, note };
}
