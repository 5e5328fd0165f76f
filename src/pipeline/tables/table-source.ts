/** A table as SQL gives it: each row as JSON, with its number. */
import { err, ok } from '#base/result.ts';
import { upperBound } from '#base/sorted.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import { type Engine, EngineError, named, quoted } from './engine.ts';
import type { TableFile } from './read-mapping.ts';
import { type LostWords, NO_WORDS, rejectedRows } from './rejected-rows.ts';
import { END_NAMES, otherEnd, type OtherEnd, type RowEnd } from './row-ends.ts';
import { firstRow, tableHead } from './table-head.ts';

export interface TableSource {
  readonly file: TableFile;
  /** A query of two columns: the row's number, and the row as JSON; null where that cannot be read. In the file's order. */
  readonly sql: string;
  /** What its columns are called; null where each row has names of its own. */
  readonly columns: readonly string[] | null;
  /** Numbers of rows that are not among those of the query, ascending. */
  readonly rejected: readonly number[];
  readonly lost: LostWords;
  readonly problems: readonly Problem[];
  /** Rows that cannot be read, of which `problems` does not tell. */
  readonly untold: number;
  /** True where not one row can be read, or none could be told from another. */
  readonly isLost: boolean;
}

/** The first row of a table of comma-separated values is that of the names, as spreadsheets count. */
export async function tableSource(engine: Engine, file: TableFile): Promise<TableSource> {
  try {
    if (file.kind === 'parquet') return await parquetSource(engine, file);
    const head = await tableHead(file);
    if (!head.ok) return lost(file, head.error);
    return file.kind === 'csv' ? await csvSource(engine, file, head.value) : ndjsonSource(file);
  } catch (error) {
    return lost(file, unreadable(file, error));
  }
}

function lost(file: TableFile, problem: Problem): TableSource {
  return { ...ALL, file, sql: NOTHING, columns: null, problems: [problem], isLost: true };
}

/** Of a table without a fault. */
const ALL = { rejected: [], lost: NO_WORDS, problems: [], untold: 0, isLost: false } as const;
const NOTHING = "SELECT 0, '' WHERE false";

/** From the number of a row in the query to that in the file, which counts the rows that could not be read as well. */
export function linesOf({ rejected }: TableSource): (row: number) => number {
  // How many of those that can be read stand before each that cannot.
  const before = rejected.map((row, i) => row - i);
  return (row) => row + upperBound(before, row);
}

/** What the engine or the system says of a table, for its author. Throws anything else, which is a fault of the program. */
export function unreadable({ path, at }: TableFile, error: unknown): Problem {
  if (!(error instanceof EngineError) && !isOfSystem(error)) throw error;
  const words = error.message.split('\n')[0] ?? '';
  if (words.includes('No files found') || words.startsWith('ENOENT')) {
    return fault(at, `There is no file ${path}.`, 'Correct the name, or put the file there.');
  }
  if (words.includes('maximum_object_size')) {
    const mend = 'Write one object a line; most likely a line break or a quotation mark is missing.';
    return fault(startOf(path), `A line of this table is longer than ${LONGEST_LINE.words}.`, mend);
  }
  return fault(
    startOf(path),
    `This table cannot be read: ${words}.`,
    'Save it anew as its ending says, in UTF-8.',
  );
}

function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

const LONGEST_LINE = { bytes: 16 << 20, words: '16 MiB' };

function ndjsonSource(file: TableFile): TableSource {
  // A line that is no JSON comes as a row of nothing, and is told as such.
  const lines = `read_ndjson_objects(${pathOf(file)}, ignore_errors = true, maximum_object_size = ${String(LONGEST_LINE.bytes)})`;
  const sql = `SELECT (row_number() OVER ())::INTEGER, json::VARCHAR FROM ${lines}`;
  return { ...ALL, file, sql, columns: null };
}

async function parquetSource(engine: Engine, file: TableFile): Promise<TableSource> {
  const table = `read_parquet(${pathOf(file)})`;
  const described = await engine.all(`DESCRIBE SELECT * FROM ${table}`);
  const columns = described.map(([name]) => String(name));
  const times = described.flatMap(([name, type]) => (TIMES.test(String(type)) ? [asDay(String(name))] : []));
  const all = times.length > 0 ? `* REPLACE (${times.join(', ')})` : '*';
  const rows = `SELECT ${all} FROM ${table}`;
  const sql = `SELECT (row_number() OVER ())::INTEGER, to_json(t)::VARCHAR FROM (${rows}) t`;
  return { ...ALL, file, sql, columns };
}

const TIMES = /^TIMESTAMP(_S|_MS|_NS)?$/;

/** Programs that know no days write them as their midnight; any other time is left for the check to refuse. */
function asDay(column: string): string {
  const name = named(column);
  return `CASE WHEN ${name} = ${name}::DATE THEN ${name}::DATE::VARCHAR ELSE ${name}::VARCHAR END AS ${name}`;
}

/** For the engine, which takes some characters of a path for signs that stand for others. */
function pathOf({ path }: TableFile): string {
  return quoted(path.replaceAll(/[*?[]/g, '[$&]'));
}

const DIALECT = "auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"'";
/** As the engine writes them. */
const ENDS: Readonly<Record<RowEnd, string>> = { '\n': '\\n', '\r\n': '\\r\\n', '\r': '\\r' };

async function csvSource(engine: Engine, file: TableFile, head: string): Promise<TableSource> {
  const first = firstRow(head, file);
  if (!first.ok) return lost(file, first.error);
  const { columns, end } = first.value;
  const types = columns.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  // With `ignore_errors` alone, all rows behind some that cannot be read would be left out, without a word. And without
  // `new_line`, all rows behind a name of two lines.
  const rows = `read_csv(${pathOf(file)}, ${DIALECT}, new_line = ${quoted(ENDS[end])}, columns = {${types}}, store_rejects = true)`;
  const read = await rejectedRows(engine, file, rows).then(ok, (error: unknown) =>
    err(unreadable(file, error)),
  );
  const isWhole = read.ok && read.value.rejected.length === 0;
  const other = isWhole ? null : await otherEnd(file.path);
  if (other) return lost(file, otherEndFault(file, other, end));
  if (!read.ok) return lost(file, read.error);
  const sql = `SELECT (row_number() OVER ())::INTEGER + 1, to_json(t)::VARCHAR FROM ${rows} t`;
  return { ...ALL, file, sql, columns, ...read.value };
}

function otherEndFault({ path }: TableFile, { row, end }: OtherEnd, first: RowEnd): Problem {
  const message = `This row ends in ${END_NAMES[end]}, and the first in ${END_NAMES[first]}.`;
  return fault(
    { file: path, line: row, column: 1 },
    message,
    'Save the table anew, so that all rows end alike.',
  );
}
