/** Says what the command is doing and what came of it: lines for people, one JSON document for machines. */
import type { Problem } from '../problem.ts';
import type { Proof } from '../quotes/prove.ts';

export interface Counts {
  readonly events: number;
  readonly sources: number;
}

export type Proved = Pick<Proof, 'quotes' | 'byText' | 'byLock'>;

/** Of a great many problems, the first are told. */
export interface Told {
  readonly problems: readonly Problem[];
  /** How many more there are of each. */
  readonly more: { readonly errors: number; readonly notes: number };
}

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

export function allOf(problems: readonly Problem[]): Told {
  return { problems, more: { errors: 0, notes: 0 } };
}

/** Each of the last three is said once, at the end, and gives the exit code. */
export interface Reporter {
  readonly reading: (counts: Counts) => void;
  readonly proved: (proof: Proved, shares: ReadonlyMap<string, number>) => void;
  readonly failed: (problems: Told) => 1;
  readonly checked: (problems: Told) => 0;
  readonly written: (problems: Told, dataset: Written) => 0;
}
