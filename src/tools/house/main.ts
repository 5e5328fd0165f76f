/** The rules of the house, over every file of the project. `--write` prints the map of layers anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LAYERS } from '../../../.config/layers.js';
import { folderFaults, MAP_FILE, withMap } from './layer-map.ts';
import { linkFaults } from './links.ts';
import { lockfileFaults, pinFaults, tagFaults } from './lockfile.ts';
import { ownPaths } from './own-files.ts';
import { codeFaults, emptyFaults } from './rules.ts';

if (process.argv.includes('--write')) writeMap();
const paths = ownPaths('.');
const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const faults = [
  ...emptyFaults(files),
  ...codeFaults(files),
  ...linkFaults(files, paths),
  ...folderFaults(paths, LAYERS),
  ...mapFaults(),
  ...packageFaults(),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function mapFaults(): readonly string[] {
  const page = readFileSync(MAP_FILE, 'utf8');
  return withMap(page, LAYERS) === page ? [] : [`The map in ${MAP_FILE} is stale: run npm run map.`];
}

function writeMap(): void {
  const map = withMap(readFileSync(MAP_FILE, 'utf8'), LAYERS);
  if (map !== null) writeFileSync(MAP_FILE, map);
}

function packageFaults(): readonly string[] {
  const [lockfile, manifest] = [readJson('package-lock.json'), readJson('package.json')];
  return [...lockfileFaults(lockfile), ...pinFaults(manifest), ...tagFaults(lockfile, manifest)];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
