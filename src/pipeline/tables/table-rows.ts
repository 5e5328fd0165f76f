/** The rows of a mapped table, each with its pieces of evidence, as a stream. */
import { upperBound } from '#base/sorted.ts';
import { fault, type Problem } from '../problem.ts';
import { isRecord } from '../schema/values.ts';
import { type Engine, named, quoted, type Row } from './engine.ts';
import { checkColumns } from './named-columns.ts';
import type { Mapping, TableFile } from './read-mapping.ts';
import { type TableSource, tableSource, unreadable } from './table-source.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface TableRow {
  /** Its number in its file. */
  readonly line: number;
  /** null where it cannot be read. */
  readonly values: Values | null;
}

export interface EventRecord extends TableRow {
  /** From a table of their own; empty where they are nested. */
  readonly excerpts: readonly TableRow[];
}

export interface TableRows {
  readonly columns: Readonly<Record<'events' | 'evidence', readonly string[] | null>>;
  readonly problems: readonly Problem[];
  /** Rows that cannot be read or stand for nothing, of which `problems` does not tell. */
  readonly untold: number;
  /** True where rows could tell nothing but consequences of these. */
  readonly isLost: boolean;
  /** In the file's order, some thousand at a time. */
  readonly batches: () => AsyncGenerator<readonly EventRecord[]>;
}

export async function tableRows(engine: Engine, mapping: Mapping): Promise<TableRows> {
  const events = await tableSource(engine, mapping.table);
  const { evidenceIn } = mapping;
  const excerpts = evidenceIn.kind === 'table' ? await tableSource(engine, evidenceIn.table) : null;
  const columns = { events: events.columns, evidence: excerpts?.columns ?? null };
  const unnamed = checkColumns(mapping, columns);
  const problems = [...events.problems, ...(excerpts?.problems ?? []), ...unnamed];
  const isLost = events.isLost || (excerpts?.isLost ?? false) || unnamed.length > 0;
  const known = { columns, problems, untold: events.untold + (excerpts?.untold ?? 0), isLost };
  if (isLost || evidenceIn.kind === 'nested' || !excerpts) {
    return { ...known, batches: () => nestedBatches(engine, events) };
  }
  const idOf = mapping.fields.get('id')?.column ?? '';
  const orphans = await joined(engine, { events, excerpts, id: idOf, event: evidenceIn.event }, problems);
  return { ...known, untold: known.untold + orphans, batches: () => mergedBatches(engine, events, excerpts) };
}

async function* nestedBatches(engine: Engine, source: TableSource): AsyncGenerator<readonly EventRecord[]> {
  const read = reader(source);
  for await (const chunk of engine.chunks(source.sql)) {
    yield chunk.map((row) => ({ ...read(row), excerpts: [] }));
  }
}

interface Join {
  readonly events: TableSource;
  readonly excerpts: TableSource;
  /** Columns that must be alike. */
  readonly id: string;
  readonly event: string;
}

/** Makes the table `joined`: every excerpt with the number of its event's row. Adds to `problems`, and gives how many more there are. */
async function joined(
  engine: Engine,
  { events, excerpts, id, event }: Join,
  problems: Problem[],
): Promise<number> {
  const field = (name: string): string => `json_extract_string(json, ${quoted(`$.${named(name)}`)})`;
  try {
    await engine.run(
      `CREATE OR REPLACE TABLE named AS SELECT row, ${field(id)} AS id FROM (${events.sql}) t(row, json)`,
    );
    await engine.run(
      `CREATE OR REPLACE TABLE parts AS SELECT row, ${field(event)} AS event, json FROM (${excerpts.sql}) t(row, json)`,
    );
    await engine.run(
      'CREATE OR REPLACE TABLE joined AS SELECT n.row AS owner, p.row, p.json FROM parts p JOIN named n ON n.id = p.event ORDER BY owner, p.row',
    );
  } catch (error) {
    problems.push(unreadable(excerpts.file, error));
    await engine.run('CREATE OR REPLACE TABLE joined (owner INTEGER, row INTEGER, json VARCHAR)');
    return 0;
  }
  const orphans = await engine.all(
    `SELECT p.row, p.event, (count(*) OVER ())::INTEGER FROM parts p ANTI JOIN named n ON n.id = p.event
    WHERE p.json IS NOT NULL ORDER BY p.row LIMIT ${String(MOST_ORPHANS)}`,
  );
  problems.push(...orphans.map((orphan) => orphanFault(orphan, excerpts.file, event)));
  await engine.run('DROP TABLE named; DROP TABLE parts');
  return Number(orphans[0]?.[2] ?? 0) - orphans.length;
}

/** So many excerpts of no event are told. */
const MOST_ORPHANS = 200;

function orphanFault([row, event]: Row, { path }: TableFile, column: string): Problem {
  const at = { file: path, line: Number(row), column: 1, within: `Column "${column}"` };
  if (event === null || event === undefined)
    return fault(at, 'No event is named.', 'Name the id of the event that it is of.');
  return fault(
    at,
    `There is no event "${String(event)}".`,
    'Correct the id, or add the event to the other table.',
  );
}

async function* mergedBatches(
  engine: Engine,
  events: TableSource,
  excerpts: TableSource,
): AsyncGenerator<readonly EventRecord[]> {
  const [readEvent, readExcerpt] = [reader(events), reader(excerpts)];
  const parts = flat(engine.chunks('SELECT owner, row, json FROM joined ORDER BY owner, row'));
  let part = await parts.next();
  for await (const chunk of engine.chunks(events.sql)) {
    const batch: EventRecord[] = [];
    for (const row of chunk) {
      const own: TableRow[] = [];
      for (; !part.done && part.value[0] === row[0]; part = await parts.next()) {
        own.push(readExcerpt(part.value.slice(1)));
      }
      batch.push({ ...readEvent(row), excerpts: own });
    }
    yield batch;
  }
}

async function* flat(chunks: AsyncIterable<readonly Row[]>): AsyncGenerator<Row, undefined> {
  for await (const chunk of chunks) yield* chunk;
}

/** Numbers count the rows that could not be read as well. */
function reader({ rejected }: TableSource): (row: Row) => TableRow {
  // How many of those that can be read stand before each that cannot.
  const before = rejected.map((row, i) => row - i);
  return ([number, json]) => {
    const line = Number(number) + upperBound(before, Number(number));
    const value = typeof json === 'string' ? parsed(json) : null;
    return { line, values: isRecord(value) ? value : null };
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
