/** The command behind `npm run quote`. All that it does to the world goes through `effects`; it writes no file. */
import { mayDefine } from '../book.ts';
import { type ExitCode, misunderstood, noSuchSource } from '../command-line.ts';
import type { Effects } from '../effects.ts';
import { inOrder } from '../problem.ts';
import { formatProblem } from '../report/report.ts';
import { findPassages, isArticle } from './find-passages.ts';
import { type Library, openLibrary } from './library.ts';
import { limitsOf, reportPassage } from './passage-report.ts';
import { QUOTE_HELP } from './quote-help.ts';
import { quoteLines } from './quote-lines.ts';
import { parseQuoteOptions, type QuoteOptions } from './quote-options.ts';
import type { QuoteReport } from './quote-report.ts';

const COMMAND = 'npm run quote';

/** 0: the very words stand in article text · 1: they do not, or there was nothing to look in · 2: not understood. */
export async function runQuote(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = parseQuoteOptions(args);
  if (!options.ok) return misunderstood(options.error, COMMAND, effects);
  if (options.value.help) {
    effects.stdout(QUOTE_HELP);
    return 0;
  }
  const library = await openLibrary(options.value, effects.files);
  const unknown = unknownSource(options.value, library);
  if (unknown !== null) return misunderstood(unknown, COMMAND, effects);
  const report = reportOn(options.value, library);
  tell(report, options.value, effects);
  return report.ok ? 0 : 1;
}

/** A file that cannot be read may be the source that is meant. */
function unknownSource({ source }: QuoteOptions, { book }: Library): string | null {
  const ids = book.sources.map(({ id }) => id);
  const isKnown = source === null || ids.includes(source) || ids.length === 0;
  return isKnown || mayDefine(book, 'sources/', source) ? null : noSuchSource(source, ids);
}

function reportOn({ words }: QuoteOptions, { book, shelf, missing, problems }: Library): QuoteReport {
  const { exact, nearest } = findPassages(shelf, words);
  return {
    ok: exact.some(isArticle),
    words,
    places: exact.map((passage) => reportPassage(passage, words, book)),
    nearest: nearest.map((passage) => reportPassage(passage, words, book)),
    limits: limitsOf(book),
    searched: shelf.map(({ id }) => id),
    missing,
    problems: inOrder(problems),
  };
}

function tell(report: QuoteReport, { json }: QuoteOptions, { stdout, stderr }: Effects): void {
  if (json) {
    stdout(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  for (const problem of report.problems) stderr(formatProblem(problem));
  if (report.searched.length > 0) stdout(`${quoteLines(report).join('\n')}\n`);
}
