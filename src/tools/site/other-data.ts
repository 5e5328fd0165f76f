/** The built site with other data in the place of its own, to look at them: `data/`, its dataset and `dist/` stay as they are. */
import { rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { succeeds } from './build.ts';
import { makeSiteWith } from './site-with.ts';

/** What it does to the world. */
export interface Making {
  /** Dataset and site lie here; what an earlier call has left is removed. */
  readonly folder: string;
  readonly run: (...command: readonly string[]) => Promise<boolean>;
  readonly publish: (dataset: string, site: string, base: string) => Promise<void>;
}

const MAKING: Making = { folder: '.cache/other-data', run: succeeds, publish: makeSiteWith };

/** The folder of the site; null where the data were refused, and it was said why. Needs a built site. */
export async function siteOf(
  data: string,
  base: string,
  { folder, run, publish }: Making = MAKING,
): Promise<string | null> {
  if (`${resolve(data)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    console.error(`${data} lies where the site is made, which is emptied first: move it elsewhere.`);
    return null;
  }
  rmSync(folder, { recursive: true, force: true });
  const [dataset, site] = [`${folder}/dataset`, `${folder}/site`];
  if (!(await run('tsx', 'src/pipeline/main.ts', '--data', data, '--out', dataset))) return null;
  await publish(dataset, site, base);
  return site;
}
