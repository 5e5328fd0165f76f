/** The steps from `data/` and `src/` to a site in `dist/`, and the memory of what it was last built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHostScript } from '../host-script.ts';
import { writeHostFiles } from '../hosting/files.ts';
import { prerender, type Prerendered } from '../prerender.ts';
import { runTool } from '../run-tool.ts';
import { compress } from './compress.ts';
import { writeVersion } from './version.ts';
import { writeWorker } from './worker.ts';

/** Where a build reads and writes. */
export interface Places {
  /** What it depends on; tests and the dataset made on the way are no part of it. */
  readonly inputs: readonly string[];
  /** The one input that a step writes: see `writesLock`. */
  readonly lock: string;
  readonly output: string;
  /** What the output was last built from. */
  readonly stamp: string;
}

export interface BuildStep {
  readonly says: string;
  readonly run: () => boolean | Promise<boolean>;
  readonly writesLock?: true;
}

const PLACES: Places = {
  inputs: [
    'data',
    'index.html',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
    'vite.config.ts',
  ],
  lock: join('data', 'excerpts.lock.json'),
  output: 'dist',
  stamp: '.cache/build.json',
};
const NOT_INPUT = /^public\/dataset\/|\.test\.tsx?$/;

export interface BuildOptions {
  /** The absolute path that `404.html` finds the site under; all other pages need not know it. */
  readonly base: string;
  /** Where the site will stand, such as `https://example.org`; null where that is not known. */
  readonly origin?: string | null;
  readonly say: (line: string) => void;
}

type Address = Pick<BuildOptions, 'base' | 'origin'>;

/** Builds unless nothing has changed since the last time. True if the site in `dist/` is good. */
export async function buildIfChanged(
  options: BuildOptions,
  steps = stepsTo(options),
  places = PLACES,
): Promise<boolean> {
  if (!isUpToDate(options, places)) return build(options, steps, places);
  options.say('Nothing has changed since the last build.');
  return true;
}

/** Notes what it read as it was before the steps: a file that is saved meanwhile may not be in what was built. */
export async function build(
  options: BuildOptions,
  steps = stepsTo(options),
  places = PLACES,
): Promise<boolean> {
  const { say } = options;
  rmSync(places.stamp, { force: true });
  const inputs = inputsNow(places);
  let lock = lockNow(places);
  for (const { says, run, writesLock } of steps) {
    say(`${says} …`);
    const began = performance.now();
    if (!(await run())) return false;
    if (writesLock) lock = lockNow(places);
    say(`${says}: done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  }
  mkdirSync(dirname(places.stamp), { recursive: true });
  writeFileSync(places.stamp, stamp(options, inputs, lock, places));
  return true;
}

function stepsTo({ base, origin = null }: Address): readonly BuildStep[] {
  let prerendered: Prerendered | null = null;
  return [
    { says: 'Making the dataset', run: () => succeeds('tsx', 'src/pipeline/main.ts'), writesLock: true },
    { says: 'Building the scripts', run: () => succeeds('vite', 'build', '--logLevel', 'warn') },
    { says: 'Building the script for hosts', run: () => writeHostScript('dist') },
    {
      says: 'Writing the pages',
      run: async () => {
        prerendered = await prerender('dist', base, origin);
        return prerendered.pages.length > 0;
      },
    },
    { says: 'Drawing the pictures', run: async () => (await prerendered?.draw()) ?? false },
    { says: 'Writing the service worker', run: () => writeWorker('dist') },
    { says: 'Writing which edition it is', run: () => writeVersion('dist') },
    { says: 'Writing what hosts are told', run: () => writeHostFiles('dist', base) },
    { says: 'Compressing', run: () => compress('dist') },
  ];
}

/** Prints what it prints. */
export async function succeeds(...command: readonly string[]): Promise<boolean> {
  const { code } = await runTool(command, (chunk) => process.stdout.write(chunk));
  return code === 0;
}

function isUpToDate(address: Address, places: Places): boolean {
  if (!existsSync(places.stamp) || !existsSync(places.output)) return false;
  return readFileSync(places.stamp, 'utf8') === stamp(address, inputsNow(places), lockNow(places), places);
}

/** Of inputs and output alike: a `dist/` that was changed by hand is built anew. */
function stamp({ base, origin = null }: Address, inputs: string, lock: string, { output }: Places): string {
  return JSON.stringify({ base, origin, inputs, lock, output: fingerprint([output]) });
}

function inputsNow({ inputs, lock }: Places): string {
  return fingerprint(inputs, lock);
}

function lockNow({ lock }: Places): string {
  return fingerprint([lock]);
}

/** SHA-256 over the paths and contents of all files below `roots`, but for `left`. Cost: reads every file once. */
export function fingerprint(roots: readonly string[], left?: string): string {
  const hash = createHash('sha256');
  for (const path of roots.flatMap(filesBelow)) {
    if (NOT_INPUT.test(path) || path === left) continue;
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  if (statSync(root).isFile()) return [root];
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
