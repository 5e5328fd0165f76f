/** What was found, as machines get it. */
import type { Problem } from '../problem.ts';
import type { Limits, PassageReport } from './passage-report.ts';

export interface QuoteReport {
  /** Whether the very words stand in article text. */
  readonly ok: boolean;
  /** Those looked for, with each run of white space as one space. */
  readonly words: string;
  /** Every place of the very words, as whole words. */
  readonly places: readonly PassageReport[];
  /** Where they stand nowhere in article text: the passages that are most like them, all equally. */
  readonly nearest: readonly PassageReport[];
  readonly limits: Limits;
  /** Ids of sources: those whose texts were looked through, and those whose texts are not here. */
  readonly searched: readonly string[];
  readonly missing: readonly string[];
  /** Why something could not be looked through. */
  readonly problems: readonly Problem[];
}
