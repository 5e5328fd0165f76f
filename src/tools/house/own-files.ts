/** Which files are the project's own: what git knows of, or what is there. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIST = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
const MOST_BYTES = 64 * 2 ** 20;

/** Folders of others' files, and of what tools make. */
const NOT_OWN = new Set([
  'node_modules',
  'dist',
  'publish',
  '.cache',
  '.git',
  'test-results',
  'playwright-report',
]);

/**
 * Paths from `root`, with slashes: tracked, and new but not ignored. Where git knows nothing (no git, an unpacked archive,
 * a folder that the repository around it ignores), all files but those in folders of others.
 */
export function ownPaths(root: string): readonly string[] {
  const known = knownToGit(root);
  return (known.length > 0 ? known : filesBelow(root)).filter((path) => isFile(join(root, path)));
}

function knownToGit(root: string): readonly string[] {
  try {
    const listed = execFileSync('git', LIST, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter((path) => path !== '');
  } catch {
    return [];
  }
}

function filesBelow(root: string, folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return NOT_OWN.has(entry.name) ? [] : filesBelow(root, path);
  });
}

/** A file that git still lists may be deleted; a link may lead to a folder. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
