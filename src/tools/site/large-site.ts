/** The built site with a generated dataset of some thousand events in the place of its own: what tests of large timelines are run on. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runTool } from '../run-tool.ts';
import { fingerprint } from './build.ts';
import { makeSiteWith } from './site-with.ts';

/** Everything of it lies here: what the dataset is made of, the dataset, the site. */
export const LARGE = {
  data: '.cache/large/data',
  dataset: '.cache/large/dataset',
  site: '.cache/large/site',
} as const;

/** More than one file of titles holds. */
const EVENTS = 3000;
const BUILT = 'dist';
/** What the dataset depends on. */
const MAKERS = ['package-lock.json', 'src/base', 'src/domain', 'src/pipeline'] as const;

/** Makes of it what is not there or not of today's code. Throws with what a step said if it fails. */
export async function makeLargeSite(): Promise<void> {
  const makers = fingerprint(MAKERS);
  await unlessDone(LARGE.dataset, makers, makeDataset);
  const make = (): Promise<void> => makeSiteWith(LARGE.dataset, LARGE.site);
  await unlessDone(LARGE.site, `${makers} ${fingerprint([BUILT])}`, make);
}

async function makeDataset(): Promise<void> {
  rmSync(LARGE.data, { recursive: true, force: true });
  await run('src/pipeline/generate/generate-main.ts', '--events', String(EVENTS), '--out', LARGE.data);
  await run('src/pipeline/main.ts', '--data', LARGE.data, '--out', LARGE.dataset);
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
