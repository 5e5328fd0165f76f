/** `--coverage`: says what of each source is cited, for people in lines, for machines as one JSON document. */
import type { Book } from '../book.ts';
import { type ExitCode, misunderstood, noSuchSource } from '../command-line.ts';
import type { Effects } from '../effects.ts';
import type { CoverageOptions, Options } from '../options.ts';
import type { SourceText } from '../quotes/by-text.ts';
import { noTextIn } from '../quotes/read-texts.ts';
import type { ShelvedText } from '../quotes/shelf.ts';
import { allOf, type Reporter } from '../report/reporter.ts';
import { there } from '../write/complete-book.ts';
import { coverageLines } from './coverage-lines.ts';
import { type SourceCoverage, sourceCoverage } from './source-coverage.ts';

/** The document's shape. */
export interface CoverageReport {
  readonly sources: readonly SourceCoverage[];
  /** Ids of sources whose texts are not here. */
  readonly missing: readonly string[];
  /** Said last: until then, a text may turn out to be lost. */
  readonly ok: true;
}

/** The sources of a book without a fault, and what is proved of each text that is here. */
export interface Coverable {
  /** Ids. */
  readonly sources: readonly string[];
  readonly has: (source: string) => boolean;
  /** Asked of those that are here, one after the other: together, they may be more than memory holds. */
  readonly textOf: (source: string) => Promise<ShelvedText>;
}

/** Needs the texts: the lock could tell positions, but not sentences. */
export async function cover(
  { data, texts: folder, json }: Options,
  { source, hints }: CoverageOptions,
  { sources, has, textOf }: Coverable,
  effects: Effects,
  report: Reporter,
): Promise<ExitCode> {
  if (source !== null && !sources.includes(source)) {
    return misunderstood(noSuchSource(source, sources), 'npm run data', effects);
  }
  const wanted = sources.filter((id) => source === null || id === source);
  const here = wanted.filter(has);
  if (here.length === 0) return report.failed(allOf([noTextIn(folder ?? `${data}/texts`, wanted)]));
  const teller = json ? asJson : asLines;
  const { one, end } = teller(effects.stdout);
  for (const id of here) one(sourceCoverage(await textOf(id), hints));
  end(wanted.filter((id) => !has(id)));
  return 0;
}

export function coverable(
  { sources }: Book,
  texts: ReadonlyMap<string, SourceText>,
  shelf: readonly ShelvedText[],
): Coverable {
  const byId = new Map(shelf.map((text) => [text.id, text]));
  return {
    sources: sources.map(({ id }) => id),
    has: (source) => texts.has(source),
    textOf: (source) => Promise.resolve(there(byId.get(source), source)),
  };
}

interface Teller {
  readonly one: (source: SourceCoverage) => void;
  readonly end: (missing: CoverageReport['missing']) => void;
}

/** One `CoverageReport`, source by source. */
function asJson(say: Effects['stdout']): Teller {
  const indented = (value: unknown, by: string): string =>
    JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
  let before = '{\n  "sources": [\n    ';
  return {
    one: (source) => {
      say(before + indented(source, '    '));
      before = ',\n    ';
    },
    end: (missing) => {
      say(`\n  ],\n  "missing": ${indented(missing, '  ')},\n  "ok": true\n}\n`);
    },
  };
}

function asLines(say: Effects['stdout']): Teller {
  return {
    one: (source) => {
      say(`\n${coverageLines(source).join('\n')}\n`);
    },
    end: (missing) => {
      if (missing.length > 0) say(`\nNothing is told of ${missing.join(', ')}: the texts are not here.\n`);
    },
  };
}
