/** The rows of a mapped table, each with its pieces of evidence, as a stream. */
import type { Problem } from '../problem.ts';
import { isRecord } from '../schema/values.ts';
import type { Engine, Row } from './engine.ts';
import { joinEvidence, type Joined } from './join-evidence.ts';
import { checkColumns } from './named-columns.ts';
import type { Mapping } from './read-mapping.ts';
import { parsedIfText } from './row-fields.ts';
import type { EventRecord, TableColumns, TableRow } from './table-record.ts';
import { linesOf, type TableSource, tableSource } from './table-source.ts';

export interface TableRows {
  readonly columns: TableColumns;
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
    const column = evidenceIn.kind === 'nested' ? evidenceIn.column : '';
    return { ...known, batches: () => nestedBatches(engine, events, column) };
  }
  const idOf = mapping.fields.get('id')?.column ?? '';
  const joined = await joinEvidence(
    engine,
    { events, excerpts, id: idOf, event: evidenceIn.event },
    problems,
  );
  return {
    ...known,
    untold: known.untold + joined.untold,
    isLost: joined.isLost,
    batches: () => mergedBatches(engine, events, excerpts, joined.mayLack),
  };
}

async function* nestedBatches(
  engine: Engine,
  source: TableSource,
  column: string,
): AsyncGenerator<readonly EventRecord[]> {
  const read = reader(source);
  for await (const chunk of engine.chunks(source.sql)) {
    yield chunk.map((row) => {
      const record = read(row);
      return { ...record, excerpts: [], nested: parsedIfText(record.values?.[column]), lacks: false };
    });
  }
}

async function* mergedBatches(
  engine: Engine,
  events: TableSource,
  excerpts: TableSource,
  mayLack: Joined['mayLack'],
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
      const record = readEvent(row);
      batch.push({ ...record, excerpts: own, nested: undefined, lacks: mayLack(record) });
    }
    yield batch;
  }
}

async function* flat(chunks: AsyncIterable<readonly Row[]>): AsyncGenerator<Row, undefined> {
  for await (const chunk of chunks) yield* chunk;
}

function reader(source: TableSource): (row: Row) => TableRow {
  const lineOf = linesOf(source);
  return ([number, json]) => {
    const value = typeof json === 'string' ? parsed(json) : null;
    return { line: lineOf(Number(number)), values: isRecord(value) ? value : null };
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
