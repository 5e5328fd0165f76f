/** The rules of the house, over every file that git knows. `--write` prints the map of layers anew. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LAYERS } from '../../../.config/layers.js';
import { folderFaults, MAP_FILE, withMap } from './layer-map.ts';
import { lockfileFaults, pinFaults } from './lockfile.ts';
import { codeFaults, type SourceFile } from './rules.ts';

if (process.argv.includes('--write')) writeMap();
const faults = [
  ...codeFaults(ownFiles()),
  ...folderFaults(ownPaths(), LAYERS),
  ...mapFaults(),
  ...packageFaults(),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Tracked, and new but not ignored. */
function ownPaths(): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\n');
  return listed.filter((path) => path !== '' && existsSync(path));
}

function ownFiles(): readonly SourceFile[] {
  return ownPaths().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function mapFaults(): readonly string[] {
  const page = readFileSync(MAP_FILE, 'utf8');
  return withMap(page, LAYERS) === page ? [] : [`The map in ${MAP_FILE} is stale: run npm run map.`];
}

function writeMap(): void {
  const map = withMap(readFileSync(MAP_FILE, 'utf8'), LAYERS);
  if (map !== null) writeFileSync(MAP_FILE, map);
}

function packageFaults(): readonly string[] {
  return [...lockfileFaults(readJson('package-lock.json')), ...pinFaults(readJson('package.json'))];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
