/** The command: reads, checks, writes, and says what it did. All that it does to the world goes through `effects`. */
import { checkBook } from './checks/all.ts';
import { type ExitCode, misunderstood } from './command-line.ts';
import { cover, coverable } from './coverage/cover.ts';
import type { Effects } from './effects.ts';
import { HELP } from './help.ts';
import { checkLock, type LockFile, lockText, outdated, readLockFile } from './lock/lock-file.ts';
import { type Options, parseOptions } from './options.ts';
import { makeLarge } from './large/make-large.ts';
import { inOrder, isError, type Problem } from './problem.ts';
import { notWritten } from './report/not-written.ts';
import { checkPublished } from './quotes/published.ts';
import { type Proof, prove } from './quotes/prove.ts';
import { checkQuotedShares, quotedShares } from './quotes/quoted-shares.ts';
import { shelve } from './quotes/shelf.ts';
import { readTexts, type Texts } from './quotes/read-texts.ts';
import { readDataFiles } from './read/data-files.ts';
import { readBook, type Reading } from './read/read-book.ts';
import { jsonReporter } from './report/json-reporter.ts';
import { allOf, type Reporter, type Written } from './report/reporter.ts';
import { textReporter } from './report/text-reporter.ts';
import { type DatasetFiles, datasetFiles } from './write/dataset-files.ts';
import { checkTranslation } from './translations/check-translation.ts';
import { putInPlace } from './write/put-in-place.ts';

export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = parseOptions(args);
  if (!options.ok) return misunderstood(options.error, 'npm run data', effects);
  if (options.value.help) {
    effects.stdout(HELP);
    return 0;
  }
  const reporter = options.value.json ? jsonReporter : textReporter;
  return make(options.value, effects, reporter(options.value, effects));
}

interface Checked extends Reading {
  readonly texts: Texts;
  readonly lockFile: LockFile;
  readonly proof: Proof;
  readonly shares: ReadonlyMap<string, number>;
}

async function make(options: Options, effects: Effects, report: Reporter): Promise<ExitCode> {
  const files = await readDataFiles(options.data, effects.files);
  const reading = readBook(files);
  if (files.tables.length > 0) {
    return makeLarge({ options, effects, report, reading, tables: files.tables });
  }
  const checked = await check(reading, options, effects, report);
  const problems = inOrder(checked.problems);
  if (problems.some(isError)) return report.failed(allOf(problems));
  if (options.coverage) {
    const { book, proof, texts } = checked;
    const shelf = shelve(book, texts.texts, proof);
    return cover(options, options.coverage, coverable(book, texts.texts, shelf), effects, report);
  }
  report.proved(checked.proof, checked.shares);
  if (options.check) return report.checked(allOf(problems));
  const { book, proof, shares } = checked;
  const texts = new Map([...checked.texts.texts].map(([id, { text }]) => [id, text]));
  const dataset = datasetFiles(book, { proof, shares, texts }, checked.translations);
  const why = await write(options, checked, dataset, effects);
  return why ? report.failed(allOf([...problems, why])) : report.written(allOf(problems), sizeOf(dataset));
}

async function check(
  reading: Reading,
  options: Options,
  { files }: Effects,
  report: Reporter,
): Promise<Checked> {
  const { book } = reading;
  report.reading({ events: book.events.length, sources: book.sources.length });
  const sources = book.sources.map(({ id }) => id);
  const asked = options.texts !== null;
  const texts = await readTexts(options.texts ?? `${options.data}/texts`, asked, sources, files);
  const lockFile = await readLockFile(`${options.data}/excerpts.lock.json`, files);
  const proof = prove(book, texts.texts, lockFile.lock);
  const shares = quotedShares(proof);
  const problems = [
    ...reading.problems,
    ...checkBook(book),
    ...reading.translations.flatMap((each) => checkTranslation(book, each)),
    ...texts.problems,
    ...checkPublished(book, texts.texts),
    ...checkLock(lockFile, book, proof.byLock),
    ...proof.problems,
    ...checkQuotedShares(book, shares),
  ];
  const isGood = !problems.some(isError);
  const old = options.check && isGood ? outdated(lockFile, proof) : [];
  const { translations } = reading;
  return { book, translations, problems: [...problems, ...old], texts, lockFile, proof, shares };
}

/** null when all was written. */
async function write(
  options: Options,
  { lockFile, proof }: Checked,
  dataset: DatasetFiles,
  { files }: Effects,
): Promise<Problem | null> {
  const text = lockText(proof);
  if (proof.byText.length > 0 && lockFile.file.text !== text) {
    const written = await files.write(lockFile.path, text);
    if (!written.ok) return notWritten(lockFile.path, written.error);
  }
  const placed = await putInPlace(options.out, dataset, files);
  return placed.ok ? null : notWritten(options.out, placed.error);
}

function sizeOf({ files, stable, manifest }: DatasetFiles): Written {
  const all = [...files, ...stable, manifest];
  return {
    files: all.length,
    bytes: all.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
  };
}
