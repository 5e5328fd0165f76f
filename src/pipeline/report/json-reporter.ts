/** For machines: nothing but one JSON document on standard output. */
import type { Effects } from '../effects.ts';
import type { Options } from '../options.ts';
import { isError, type Problem } from '../problem.ts';
import type { Counts, Proved, Reporter, Told } from './reporter.ts';

/** The document's shape. */
export interface JsonReport {
  readonly ok: boolean;
  /** The folder that the dataset was written to; null when nothing was. */
  readonly written: string | null;
  readonly events: number;
  readonly sources: number;
  /** null while something is wrong. */
  readonly quotes: {
    readonly checked: number;
    /** Ids of sources. */
    readonly byText: readonly string[];
    readonly byLock: readonly string[];
    /** By source, 0 to 1. */
    readonly shares: Readonly<Record<string, number>>;
  } | null;
  readonly problems: readonly Problem[];
  /** Only where not all are told. */
  readonly more?: Told['more'];
}

export function jsonReporter({ out }: Options, { stdout }: Effects): Reporter {
  let counts: Counts = { events: 0, sources: 0 };
  let quotes: JsonReport['quotes'] = null;
  const tell = ({ problems, more }: Told, written: string | null): void => {
    const isGood = !problems.some(isError) && more.errors === 0;
    const untold = more.errors + more.notes > 0 ? { more } : {};
    const report: JsonReport = { ok: isGood, written, ...counts, quotes, problems, ...untold };
    stdout(`${JSON.stringify(report, null, 2)}\n`);
  };
  return {
    reading: (read) => {
      counts = read;
    },
    proved: ({ quotes: checked, byText, byLock }: Proved, shares) => {
      quotes = { checked, byText, byLock, shares: Object.fromEntries(shares) };
    },
    failed: (problems) => {
      tell(problems, null);
      return 1;
    },
    checked: (problems) => {
      tell(problems, null);
      return 0;
    },
    written: (problems) => {
      tell(problems, out);
      return 0;
    },
  };
}
