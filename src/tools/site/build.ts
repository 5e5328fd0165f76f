/** The steps from `data/` and `src/` to a site in `dist/`, and the memory of what it was last built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from '../run-tool.ts';

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

interface Step {
  readonly says: string;
  readonly command: readonly string[];
}

export const BUILD_STEPS: readonly Step[] = [
  { says: 'Making the dataset', command: ['tsx', 'src/pipeline/main.ts'] },
  { says: 'Building the site', command: ['vite', 'build', '--logLevel', 'warn'] },
];

/** Builds unless nothing has changed since the last time. True if the site in `dist/` is good. */
export async function buildIfChanged(say: (line: string) => void): Promise<boolean> {
  if (!isUpToDate()) return build(say);
  say('Nothing has changed since the last build.');
  return true;
}

export async function build(say: (line: string) => void): Promise<boolean> {
  rmSync(STAMP, { force: true });
  for (const { says, command } of BUILD_STEPS) {
    say(`${says} …`);
    const began = performance.now();
    const { code } = await runTool(command, (chunk) => process.stdout.write(chunk));
    if (code !== 0) return false;
    say(`${says}: done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp());
  return true;
}

function isUpToDate(): boolean {
  return existsSync(STAMP) && existsSync('dist') && readFileSync(STAMP, 'utf8') === stamp();
}

/** Of inputs and output alike: a `dist/` that was changed by hand is built anew. */
function stamp(): string {
  return JSON.stringify({ inputs: fingerprint(INPUTS), output: fingerprint(['dist']) });
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
