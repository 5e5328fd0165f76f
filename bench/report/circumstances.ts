/** Where and on what it was measured: without that, numbers mean nothing. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

export interface Circumstances {
  readonly commit: string;
  /** Whether files differed from that commit; what the bench itself writes does not count. */
  readonly changed: boolean;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly chromium: string;
  /** Programs that wanted a core before the comparison, over the last minute: with more than one or two, others were at work, too. */
  readonly load: number;
}

export function circumstancesOf(chromium: string): Circumstances {
  const [cpu] = cpus();
  const status = ['status', '--porcelain', '--', ':!bench/README.md', ':!bench/results', ':!bench/plots'];
  return {
    commit: git('rev-parse', '--short', 'HEAD'),
    changed: git(...status) !== '',
    processor: cpu?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    node: process.versions.node,
    chromium,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export function circumstanceWords(at: Circumstances): string {
  const commit = `Commit ${at.commit}${at.changed ? ' and uncommitted changes' : ''}`;
  const machine = `${at.processor}, ${String(at.cores)} cores (load ${at.load.toFixed(1)} before the comparison)`;
  return `${commit}; ${machine}; Node ${at.node}; Chromium ${at.chromium}, headless, from the same machine.`;
}

/** Of how many visits each number in the comparison is the median. */
export function timesWords(times: number): string {
  return times === 1 ? 'Compared by one visit each.' : `Medians of ${String(times)} visits each.`;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
