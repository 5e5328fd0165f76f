/** The built site with a generated dataset in the place of its own: what large timelines are tested on, and measured. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runTool } from '../run-tool.ts';
import { compress } from './compress.ts';
import { fingerprint } from './build.ts';
import { makeSiteWith } from './site-with.ts';

/** Everything of one lies here: what the dataset is made of, the dataset, the site. */
export interface LargeSite {
  readonly events: number;
  readonly data: string;
  readonly dataset: string;
  readonly site: string;
}

/** The site that tests are run on: of more events than one file of titles holds. */
export const LARGE = largeSite('.cache/large', 3000);

export function largeSite(folder: string, events: number): LargeSite {
  return { events, data: `${folder}/data`, dataset: `${folder}/dataset`, site: `${folder}/site` };
}

const BUILT = 'dist';
/** What the dataset depends on. */
const MAKERS = ['package-lock.json', 'src/base', 'src/domain', 'src/pipeline'] as const;

/** Makes of it what is not there or not of today's code. Throws with what a step said if it fails. */
export async function makeLargeSite(large: LargeSite): Promise<void> {
  const makers = fingerprint(MAKERS);
  await unlessDone(large.dataset, makers, () => makeDataset(large));
  await unlessDone(large.site, `${makers} ${fingerprint([BUILT])}`, async () => {
    await makeSiteWith(large.dataset, large.site);
    await compress(large.site, 'gzip');
  });
}

async function makeDataset({ events, data, dataset }: LargeSite): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  await run('src/pipeline/generate/generate-main.ts', '--events', String(events), '--out', data);
  await run('src/pipeline/main.ts', '--data', data, '--out', dataset);
}

/** The stamp is removed first and written last: what was broken off is made again. */
async function unlessDone(folder: string, stamp: string, make: () => Promise<void>): Promise<void> {
  const file = `${folder}.stamp`;
  if (existsSync(folder) && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make();
  writeFileSync(file, stamp);
}

async function run(...command: readonly string[]): Promise<void> {
  const { code, output } = await runTool(['tsx', ...command]);
  if (code !== 0) throw new Error(`${command.join(' ')}:\n${output}`);
}
