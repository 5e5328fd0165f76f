/** For machines: nothing but one JSON document on standard output. */
import type { Book } from '../book.ts';
import type { Effects } from '../effects.ts';
import type { Options } from '../options.ts';
import { isError, type Problem } from '../problem.ts';
import type { Proof } from '../quotes/prove.ts';
import type { Reporter } from './reporter.ts';

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
}

export function jsonReporter({ out }: Options, { stdout }: Effects): Reporter {
  let counts: Pick<JsonReport, 'events' | 'sources'> = { events: 0, sources: 0 };
  let quotes: JsonReport['quotes'] = null;
  const tell = (problems: readonly Problem[], written: string | null): void => {
    const report: JsonReport = { ok: !problems.some(isError), written, ...counts, quotes, problems };
    stdout(`${JSON.stringify(report, null, 2)}\n`);
  };
  return {
    reading: ({ events, sources }: Book) => {
      counts = { events: events.length, sources: sources.length };
    },
    proved: ({ quotes: checked, byText, byLock }: Proof, shares) => {
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
