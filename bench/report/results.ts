/** What was measured, kept for each commit, so that a later one can be held against it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from '../compare/outcome.ts';
import type { Measure } from '../measure.ts';
import type { Circumstances } from './circumstances.ts';

export interface Results {
  readonly circumstances: Circumstances;
  readonly own: readonly Measure[];
  readonly compared: readonly Row[];
}

/** A whole run is kept with the project, any other only at hand. A commit with changes is not that commit: `<commit>+.json`. */
export function resultsPath({ commit, changed }: Circumstances, whole: boolean): string {
  return `${whole ? 'bench/results' : '.cache/bench'}/${commit}${changed ? '+' : ''}.json`;
}

export function writeResults(path: string, results: Results): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, rounded, 1)}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
