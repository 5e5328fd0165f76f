/** The events that the large site was made of, read by the tests from their table: what the page shows is held against it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LARGE } from '../../src/tools/site/large-site.ts';

const row = z.looseObject({
  id: z.string(),
  title: z.string(),
  when: z.nullish(z.string()),
  category: z.string(),
  countries: z.array(z.looseObject({ code: z.string() })),
  evidence: z.array(z.looseObject({ id: z.string(), quote: z.string() })),
});

type LargeEvent = z.infer<typeof row>;

/** In the order of the table, which is no order. A function: the site is made before the first test, not before this file is read. */
export function largeEvents(): readonly LargeEvent[] {
  known ??= readFileSync(`${LARGE.data}/tables/events.ndjson`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
  return known;
}

let known: readonly LargeEvent[] | undefined;

/** The first of the table for which this holds. */
export function firstLarge(holds: (event: LargeEvent) => boolean): LargeEvent {
  const found = largeEvents().find(holds);
  if (!found) throw new Error('The large dataset holds no such event.');
  return found;
}

/** One with an exact day of the story's years, and a title in Latin letters. */
export function onADay({ when, title }: LargeEvent): boolean {
  return /^20(?:0[1-9]|1\d|2[0-4])-\d\d-\d\d$/.test(when ?? '') && /^[ -~]+$/.test(title);
}
