/**
 * A server that is not ours, to try our files in: looked for on this machine, and, where everything is checked (CI) by one who may, installed
 * from the system's packages. Nobody needs it to work on the site.
 */
import { spawnSync } from 'node:child_process';

const FOLDERS = ['', '/usr/sbin/', '/usr/local/sbin/', '/usr/local/bin/', '/opt/homebrew/bin/'];
const APT_LIMIT_MS = 240_000;

/** What the search touches, so that a test can stand in for it. */
export interface ProgramWorld {
  readonly mayInstall: boolean;
  readonly starts: (path: string) => boolean;
  readonly run: (command: readonly string[]) => void;
}

/** Its path, or null. `packages`: of Debian. */
export function findProgram(
  name: string,
  packages: readonly string[],
  { mayInstall, starts, run }: ProgramWorld = THIS_MACHINE,
): string | null {
  const find = (): string | null => FOLDERS.map((folder) => folder + name).find(starts) ?? null;
  const present = find();
  if (present !== null || !mayInstall) return present;
  run(['apt-get', 'update']);
  run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
  return find();
}

const THIS_MACHINE: ProgramWorld = {
  mayInstall: Boolean(process.env['CI']) && process.getuid?.() === 0,
  starts: (path) => spawnSync(path, ['-v'], { stdio: 'ignore', timeout: 20_000 }).error === undefined,
  run: ([program = '', ...args]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(program, args, { stdio: 'ignore', timeout: APT_LIMIT_MS, env });
  },
};
