/** Says what the command is doing and what came of it: lines for people, one JSON document for machines. */
import type { Book } from '../book.ts';
import type { Problem } from '../problem.ts';
import type { Proof } from '../quotes/prove.ts';
import type { DatasetFiles } from '../write/dataset-files.ts';

/** Each of the last three is said once, at the end, and gives the exit code. */
export interface Reporter {
  readonly reading: (book: Book) => void;
  readonly proved: (proof: Proof, shares: ReadonlyMap<string, number>) => void;
  readonly failed: (problems: readonly Problem[]) => 1;
  readonly checked: (problems: readonly Problem[]) => 0;
  readonly written: (problems: readonly Problem[], dataset: DatasetFiles) => 0;
}
