/** The published page held to what was promised of it. */
import { answers } from './answers.ts';
import { arrival } from './arrival.ts';
import type { Measure } from './measure.ts';
import { onAPhone } from './phone.ts';
import { openSite, type Site } from './site.ts';
import { weigh } from './weight.ts';

const PARTS: readonly (readonly [
  says: string,
  measure: (site: Site, quick: boolean) => Promise<readonly Measure[]>,
])[] = [
  ['Weighing', weigh],
  ['Watching it arrive', arrival],
  ['Pressing', answers],
  ['Watching a hundred thousand events arrive on a phone', onAPhone],
];

export interface Own {
  readonly measures: readonly Measure[];
  readonly chromium: string;
}

/** What needs most visits, or data that take minutes to make: not for a quick look. */
const LONG: readonly unknown[] = [arrival, onAPhone];

/** `quick`: without what takes long. */
export async function measureOwn(say: (line: string) => void, quick: boolean): Promise<Own> {
  const site = await openSite();
  const measures: Measure[] = [];
  for (const [says, measure] of PARTS) {
    if (quick && LONG.includes(measure)) continue;
    say(`${says} …`);
    measures.push(...(await measure(site, quick)));
  }
  measures.push({
    name: 'requests to other origins',
    value: site.foreign.length,
    unit: '',
    limit: 0,
    note: 'over all visits of this run',
  });
  await site.close();
  return { measures, chromium: site.browserVersion };
}
