/** The built site with a generated dataset of some thousand events in the place of its own: what tests of large timelines are run on. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prerender } from '../prerender.ts';
import { runTool } from '../run-tool.ts';
import { fingerprint } from './build.ts';
import { linkTree } from './link-tree.ts';

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
  await unlessDone(LARGE.site, `${makers} ${fingerprint([BUILT])}`, makeSite);
}

async function makeDataset(): Promise<void> {
  await run('src/pipeline/generate/generate-main.ts', '--events', String(EVENTS), '--out', LARGE.data);
  await run('src/pipeline/main.ts', '--data', LARGE.data, '--out', LARGE.dataset);
}

/** No page is linked: writing one would write the built site's own. */
async function makeSite(): Promise<void> {
  const isPart = (path: string): boolean => /^(?:assets|\.vite)\/|^[^/]+\.(?:js|svg)$/.test(path);
  linkTree(BUILT, LARGE.site, (path) => isPart(path) && !/\.(?:br|gz)$/.test(path));
  linkTree(LARGE.dataset, join(LARGE.site, 'dataset'));
  await prerender(LARGE.site, '/');
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
