/** What was measured, kept for each commit, so that a later one can be held against it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from '../compare/outcome.ts';
import type { PageScores } from '../lighthouse/scores.ts';
import type { Measure } from '../measure.ts';
import type { Circumstances } from './circumstances.ts';

interface Compared {
  readonly circumstances: Circumstances;
  readonly own: readonly Measure[];
  readonly compared: readonly Row[];
}

interface Scored {
  readonly circumstances: Circumstances;
  readonly lighthouse: readonly PageScores[];
}

/**
 * A whole run is kept with the project, any other only at hand. A commit with changes is not that commit: `<commit>+.json`.
 * `part`: of what is run by itself, too.
 */
export function resultsPath({ commit, changed }: Circumstances, whole: boolean, part = ''): string {
  const name = `${commit}${changed ? '+' : ''}${part === '' ? '' : `-${part}`}`;
  return `${whole ? 'bench/results' : '.cache/bench'}/${name}.json`;
}

export function writeResults(path: string, results: Compared | Scored): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, rounded, 1)}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
