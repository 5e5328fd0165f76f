/** The published page held to what was promised of it. */
import { answers } from './answers.ts';
import { arrival } from './arrival.ts';
import type { Measure } from './measure.ts';
import { openSite, type Site } from './site.ts';
import { weigh } from './weight.ts';

const PARTS: readonly (readonly [says: string, measure: (site: Site) => Promise<readonly Measure[]>])[] = [
  ['Weighing', weigh],
  ['Watching it arrive', arrival],
  ['Pressing', answers],
];

export interface Own {
  readonly measures: readonly Measure[];
  readonly chromium: string;
}

/** `quick`: without what needs most visits, the shifts at every size. */
export async function measureOwn(say: (line: string) => void, quick: boolean): Promise<Own> {
  const site = await openSite();
  const measures: Measure[] = [];
  for (const [says, measure] of PARTS) {
    if (quick && measure === arrival) continue;
    say(`${says} …`);
    measures.push(...(await measure(site)));
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
