/** The steps from `data/` and `src/` to a site in `dist/`, and the memory of what it was last built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prerender } from '../prerender.ts';
import { runTool } from '../run-tool.ts';
import { compress } from './compress.ts';

const STAMP = '.cache/build.json';
/** What a build depends on; tests and the dataset made on the way are no part of it. */
const INPUTS = [
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_INPUT = /^public\/dataset\/|\.test\.tsx?$/;

export interface BuildOptions {
  /** The absolute path that `404.html` finds the site under; all other pages need not know it. */
  readonly base: string;
  readonly say: (line: string) => void;
}

/** Builds unless nothing has changed since the last time. True if the site in `dist/` is good. */
export async function buildIfChanged(options: BuildOptions): Promise<boolean> {
  if (!isUpToDate(options.base)) return build(options);
  options.say('Nothing has changed since the last build.');
  return true;
}

export async function build({ base, say }: BuildOptions): Promise<boolean> {
  rmSync(STAMP, { force: true });
  const steps = [
    { says: 'Making the dataset', run: () => succeeds('tsx', 'src/pipeline/main.ts') },
    { says: 'Building the scripts', run: () => succeeds('vite', 'build', '--logLevel', 'warn') },
    { says: 'Writing the pages', run: async () => (await prerender('dist', base)) > 0 },
    { says: 'Compressing', run: () => compress('dist') },
  ];
  for (const { says, run } of steps) {
    say(`${says} …`);
    const began = performance.now();
    if (!(await run())) return false;
    say(`${says}: done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp(base));
  return true;
}

async function succeeds(...command: readonly string[]): Promise<boolean> {
  const { code } = await runTool(command, (chunk) => process.stdout.write(chunk));
  return code === 0;
}

function isUpToDate(base: string): boolean {
  return existsSync(STAMP) && existsSync('dist') && readFileSync(STAMP, 'utf8') === stamp(base);
}

/** Of inputs and output alike: a `dist/` that was changed by hand is built anew. */
function stamp(base: string): string {
  return JSON.stringify({ base, inputs: fingerprint(INPUTS), output: fingerprint(['dist']) });
}

/** SHA-256 over the paths and contents of all files below `roots`. Cost: reads every file once. */
export function fingerprint(roots: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of roots.flatMap(filesBelow)) {
    if (NOT_INPUT.test(path)) continue;
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
