/** `--coverage`: says what of each source is cited, for people in lines, for machines as one JSON document. */
import type { Book } from '../book.ts';
import { type ExitCode, misunderstood, noSuchSource } from '../command-line.ts';
import type { Effects } from '../effects.ts';
import type { CoverageOptions, Options } from '../options.ts';
import type { SourceText } from '../quotes/by-text.ts';
import type { Proof } from '../quotes/prove.ts';
import { noTextIn } from '../quotes/read-texts.ts';
import { shelve } from '../quotes/shelf.ts';
import { allOf, type Reporter } from '../report/reporter.ts';
import { coverageLines } from './coverage-lines.ts';
import { type SourceCoverage, sourceCoverage } from './source-coverage.ts';

/** The document's shape. */
export interface CoverageReport {
  readonly ok: true;
  readonly sources: readonly SourceCoverage[];
  /** Ids of sources whose texts are not here. */
  readonly missing: readonly string[];
}

interface Proved {
  readonly book: Book;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly proof: Proof;
}

/** Needs the texts: the lock could tell positions, but not sentences. */
export function cover(
  { data, texts: folder, json }: Options,
  { source, hints }: CoverageOptions,
  { book, texts, proof }: Proved,
  effects: Effects,
  report: Reporter,
): ExitCode {
  const ids = book.sources.map(({ id }) => id);
  if (source !== null && !ids.includes(source)) {
    return misunderstood(noSuchSource(source, ids), 'npm run data', effects);
  }
  const wanted = ids.filter((id) => source === null || id === source);
  const shelf = shelve(book, texts, proof).filter(({ id }) => wanted.includes(id));
  if (shelf.length === 0) {
    return report.failed(allOf([noTextIn(folder ?? `${data}/texts`, wanted)]));
  }
  const sources = shelf.map((text) => sourceCoverage(text, hints));
  const missing = wanted.filter((id) => !texts.has(id));
  effects.stdout(json ? asJson({ ok: true, sources, missing }) : asLines(sources, missing));
  return 0;
}

function asJson(report: CoverageReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asLines(sources: readonly SourceCoverage[], missing: readonly string[]): string {
  const told = sources.map((source) => `\n${coverageLines(source).join('\n')}\n`).join('');
  return missing.length > 0
    ? `${told}\nNothing is told of ${missing.join(', ')}: the texts are not here.\n`
    : told;
}
