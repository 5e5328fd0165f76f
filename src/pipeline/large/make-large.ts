/** The command where there are tables: reads, checks, writes, all of it as a stream. The way of `run.ts`, for a large dataset. */
import type { Orderable } from '#domain/event-order.ts';
import type { Book } from '../book.ts';
import { checkUnordered } from '../checks/all.ts';
import { checkSequels, type Sequel } from '../checks/follows.ts';
import { cover } from '../coverage/cover.ts';
import type { ExitCode } from '../command-line.ts';
import type { Effects } from '../effects.ts';
import { sha256 } from '../hash.ts';
import { readLockFile } from '../lock/lock-file.ts';
import type { Options } from '../options.ts';
import type { Problem } from '../problem.ts';
import { checkPublished } from '../quotes/published.ts';
import type { Reading } from '../read/read-book.ts';
import type { TextFile } from '../read/text-file.ts';
import type { Reporter } from '../report/reporter.ts';
import { Engine } from '../tables/engine.ts';
import { readMapping } from '../tables/read-mapping.ts';
import { besideTables } from '../translations/check-translation.ts';
import { completeBook, there } from '../write/complete-book.ts';
import { coverableLarge } from './cover-large.ts';
import { Intake } from './intake.ts';
import { KeptProblems } from './kept-problems.ts';
import { checkLocks, type Locks, outdatedLocks, writeLocks } from './locks.ts';
import { place } from './place.ts';
import { proveAll, type Proven } from './prove-all.ts';
import { repeatedIds } from './repeated-ids.ts';
import { checkNames, withoutNames } from './named-ids.ts';
import { type RowOrder, rowOrder } from './row-order.ts';
import { sequelsIn, unknownFollowed } from './sequels.ts';
import { Spool } from './spool.ts';
import { readOnce, unreadTables } from './table-files.ts';
import { readTableLock, TABLE_LOCK } from './table-lock.ts';
import { takeInTable, takeInWritten } from './take-in.ts';
import { type TextShelf, textShelf } from './text-shelf.ts';

export interface LargeJob {
  readonly options: Options;
  readonly effects: Effects;
  readonly report: Reporter;
  readonly reading: Reading;
  /** Mappings. */
  readonly tables: readonly TextFile[];
}

/** `lists`: of words. */
const SPOOLS = ['events', 'details', 'excerpts', 'lists'] as const;

/** What lives as long as the run. */
interface Workshop {
  readonly job: LargeJob;
  readonly engine: Engine;
  readonly spools: Readonly<Record<(typeof SPOOLS)[number], Spool>>;
  readonly problems: KeptProblems;
}

export async function makeLarge(job: LargeJob): Promise<ExitCode> {
  const engine = await Engine.open(`${job.options.out}.work`);
  const spool = (name: (typeof SPOOLS)[number]): Spool => new Spool(`${engine.folder}/${name}`);
  const spools = {
    events: spool('events'),
    details: spool('details'),
    excerpts: spool('excerpts'),
    lists: spool('lists'),
  };
  try {
    return await make({ job, engine, spools, problems: new KeptProblems() });
  } finally {
    for (const name of SPOOLS) spools[name].close();
    await engine.close();
  }
}

async function make(workshop: Workshop): Promise<ExitCode> {
  const { job, engine, problems } = workshop;
  const { options, report, effects } = job;
  const book = job.reading.book;
  const { translations } = job.reading;
  problems.add([
    ...job.reading.problems,
    ...besideTables(translations),
    ...checkUnordered(withoutNames(book)),
  ]);
  const intake = await takeIn(workshop, book);
  const order = await orderOf(workshop, intake);
  const file = await readLockFile(`${options.data}/excerpts.lock.json`, effects.files);
  const locks: Locks = { engine, file, data: options.data };
  const sources = book.sources.map(({ id }) => id);
  const texts = await textShelf(options, sources, effects.files);
  const proven = await proveWith(workshop, { locks, order, texts });
  problems.addSome(await checkLocks(locks, book, proven, intake.lacks));
  if (options.coverage && !problems.hasErrors) {
    const coverable = coverableLarge(book, texts, proven.sources, workshop.spools.excerpts);
    return cover(options, options.coverage, coverable, effects, report);
  }
  if (options.check && !problems.hasErrors) problems.add(await outdatedLocks(locks, proven));
  if (problems.hasErrors) return report.failed(problems.told());
  report.proved(proven, proven.shares);
  if (options.check) return report.checked(problems.told());
  return write(workshop, { intake, order, locks, proven });
}

async function takeIn({ job, engine, spools, problems }: Workshop, book: Book): Promise<Intake> {
  const found: Problem[] = [];
  const all = job.tables.flatMap((file) => readMapping(file, found) ?? []);
  const mappings = readOnce(all, found);
  const isWhole = all.length === job.tables.length;
  if (isWhole) found.push(...(await unreadTables(`${job.options.data}/tables`, mappings, job.effects.files)));
  problems.add(found);
  const lists = problems.hasErrors ? null : completeBook({ ...book, events: [] });
  const intake = await Intake.open(engine, spools, lists);
  intake.lacks = !isWhole;
  takeInWritten(book, intake, problems);
  for (const mapping of mappings) await takeInTable(engine, mapping, book, intake, problems);
  intake.finish();
  job.report.reading({ events: intake.size, sources: book.sources.length });
  problems.addSome(await repeatedIds(engine));
  if (!intake.lacks) problems.add(await checkNames(engine, book));
  return intake;
}

async function orderOf(workshop: Workshop, intake: Intake): Promise<RowOrder> {
  const { engine, problems } = workshop;
  const sequels = await sequelsIn(engine);
  if (!intake.lacks) problems.addSome(await unknownFollowed(engine, workshop.job.reading.book));
  problems.add(checkSequels(sequels));
  // While anything is wrong, what follows what may go in a circle, and nothing is written.
  return rowOrder(engine, intake.size, problems.hasErrors ? [] : sequels.map(orderable));
}

function orderable({ id, date, follows }: Sequel): Orderable {
  return { id, date: there(date, id), follows };
}

interface ToProve {
  readonly locks: Locks;
  readonly order: RowOrder;
  readonly texts: TextShelf;
}

async function proveWith(
  workshop: Workshop,
  { locks: { file, data }, order, texts }: ToProve,
): Promise<Proven> {
  const { job, engine, problems, spools } = workshop;
  const { book } = job.reading;
  problems.add([...texts.problems, ...checkPublished(book, texts)]);
  problems.add(await readTableLock(engine, `${data}/${TABLE_LOCK}`));
  const readText = async (source: string) => {
    const found: Problem[] = [];
    const text = await texts.read(source, found);
    problems.add(found);
    return text;
  };
  return proveAll({ engine, book, lock: file.lock, readText, rows: order.rows, problems }, spools.excerpts);
}

interface Finished {
  readonly intake: Intake;
  readonly order: RowOrder;
  readonly locks: Locks;
  readonly proven: Proven;
}

async function write(workshop: Workshop, { intake, order, locks, proven }: Finished): Promise<ExitCode> {
  const { job, engine, problems, spools } = workshop;
  const { excerpts, lists } = spools;
  const { options, report, effects } = job;
  const book = completeBook({ ...job.reading.book, events: [] });
  const { timeline, actors, places, references, about, corrections } = book;
  const dataset = sha256(
    JSON.stringify([
      timeline,
      [...actors],
      [...places],
      [...references],
      about,
      corrections,
      intake.hash(),
      proven.hash,
    ]),
  ).slice(0, 16);
  const large = { dataset, book, intake, order, sources: proven.sources, excerpts, lists };
  const unlocked = await writeLocks(locks, proven, effects.files);
  // All that is left to do is in arrays and spools.
  engine.release();
  const placed = unlocked
    ? { ok: false as const, error: unlocked }
    : await place(large, options.out, effects.files);
  if (placed.ok) return report.written(problems.told(), placed.value);
  problems.add([placed.error]);
  return report.failed(problems.told());
}
