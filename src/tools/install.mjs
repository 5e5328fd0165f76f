/**
 * What `npm start` and `npm test` do before anything else on a bare clone: see that Node is new enough and that the
 * packages of the lockfile are there. Plain Node without packages, for at this point there may be none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** npm's own record of what it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Building needs the development packages too, whatever NODE_ENV or npm's own settings leave out. */
export const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund'];

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Installs if need be, loads TypeScript's loader, and stands in the project's root. Ends the process if it cannot. */
export async function prepare() {
  process.chdir(ROOT);
  const manifest = readJson('package.json');
  const wanted = manifest.engines.node.replace(/^>=/, '');
  if (!isAtLeast(process.versions.node, wanted)) {
    giveUp(`Sourceline needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
  }
  const installed = existsSync(INSTALLED) ? readJson(INSTALLED) : null;
  const missing = missingPackages(readJson('package-lock.json'), installed);
  if (missing.length > 0) install(missing.length);
  const { register } = await import('tsx/esm/api');
  register();
}

/** @param {number} count */
function install(count) {
  console.log(`Installing ${count} packages (npm ci) …`);
  const began = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, INSTALL, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp('The packages could not be installed; what npm said stands above.');
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * Packages that the lockfile asks for and `node_modules` does not hold in that version. Optional ones (compilers for
 * other systems) may be absent. npm writes its own list last, so a broken-off installation counts as none.
 *
 * @param {Lock} lock
 * @param {Lock | null} installed
 */
export function missingPackages(lock, installed) {
  const present = installed?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (path === '') return false;
      const found = present[path];
      return found ? found.version !== wanted.version : !wanted.optional;
    })
    .map(([path]) => path);
}

/**
 * Compares versions such as `20.19` and `20.20.2`, number by number.
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const have = version.split('.').map(Number);
  const need = wanted.split('.').map(Number);
  const differences = need.map((number, i) => (have[i] ?? 0) - number);
  return (differences.find((difference) => difference !== 0) ?? 0) >= 0;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
