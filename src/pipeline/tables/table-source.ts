/** A table as SQL gives it: each row as JSON, with its number. */
import { fault, type Problem, startOf } from '../problem.ts';
import { type Engine, quoted } from './engine.ts';
import type { TableFile } from './read-mapping.ts';

export interface TableSource {
  readonly file: TableFile;
  /** A query of two columns: the row's number, and the row as JSON; null where that cannot be read. In the file's order. */
  readonly sql: string;
  /** What its columns are called; null where each row has names of its own. */
  readonly columns: readonly string[] | null;
  /** Numbers of rows that are not among those of the query, ascending. */
  readonly rejected: readonly number[];
  readonly problems: readonly Problem[];
}

/** The first row of a table of comma-separated values is that of the names, as spreadsheets count. */
export async function tableSource(engine: Engine, file: TableFile): Promise<TableSource> {
  try {
    if (file.kind === 'csv') return await csvSource(engine, file);
    return file.kind === 'parquet' ? await parquetSource(engine, file) : ndjsonSource(file);
  } catch (error) {
    return { file, sql: NOTHING, columns: null, rejected: [], problems: [unreadable(file, error)] };
  }
}

const NOTHING = "SELECT 0, '' WHERE false";

export function unreadable({ path, at }: TableFile, error: unknown): Problem {
  const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (words.includes('No files found')) {
    return fault(at, `There is no file ${path}.`, 'Correct the name, or put the file there.');
  }
  return fault(
    startOf(path),
    `This table cannot be read: ${words}.`,
    'Save it anew as its ending says, in UTF-8.',
  );
}

function ndjsonSource(file: TableFile): TableSource {
  // A line that is no JSON comes as a row of nothing, and is told as such.
  const lines = `read_ndjson_objects(${quoted(file.path)}, ignore_errors = true, maximum_object_size = 16777216)`;
  const sql = `SELECT (row_number() OVER ())::INTEGER, json::VARCHAR FROM ${lines}`;
  return { file, sql, columns: null, rejected: [], problems: [] };
}

async function parquetSource(engine: Engine, file: TableFile): Promise<TableSource> {
  const table = `read_parquet(${quoted(file.path)})`;
  const described = await engine.all(`DESCRIBE SELECT * FROM ${table}`);
  const columns = described.map(([name]) => String(name));
  const sql = `SELECT (row_number() OVER ())::INTEGER, to_json(t)::VARCHAR FROM ${table} t`;
  return { file, sql, columns, rejected: [], problems: [] };
}

const DIALECT = "auto_detect = false, delim = ',', quote = '\"', escape = '\"'";

async function csvSource(engine: Engine, file: TableFile): Promise<TableSource> {
  const path = quoted(file.path);
  const lines = `read_csv(${path}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '', columns = {'line': 'VARCHAR'})`;
  const [[header] = ['']] = await engine.all(`SELECT line FROM ${lines} LIMIT 1`);
  const columns = cellsOf(String(header ?? '').replace(/^\uFEFF/, ''));
  const again = columns.find((name, i) => name === '' || columns.indexOf(name) !== i);
  if (again !== undefined) {
    const message = again === '' ? 'A column has no name.' : `Two columns are called "${again}".`;
    const wrong = fault(startOf(file.path), message, 'Give each column a name of its own, in the first row.');
    return { file, sql: NOTHING, columns, rejected: [], problems: [wrong] };
  }
  const types = columns.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  const table = (more: string): string =>
    `read_csv(${path}, ${DIALECT}, header = true, columns = {${types}}${more})`;
  const { rejected, problems } = await rejectedRows(engine, file, table(', store_rejects = true'));
  const sql = `SELECT (row_number() OVER ())::INTEGER + 1, to_json(t)::VARCHAR FROM ${table(', ignore_errors = true')} t`;
  return { file, sql, columns, rejected, problems };
}

async function rejectedRows(
  engine: Engine,
  file: TableFile,
  table: string,
): Promise<Pick<TableSource, 'rejected' | 'problems'>> {
  await engine.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
  // Counting alone may skip what no one looks at, so every value is looked at.
  await engine.run(`SELECT max(hash(t)) FROM ${table} t`);
  const told = await engine.all(
    'SELECT line::INTEGER, min(error_message) FROM reject_errors GROUP BY line ORDER BY line',
  );
  return {
    rejected: told.map(([row]) => Number(row)),
    problems: told.map(([row, message]) =>
      fault(
        { file: file.path, line: Number(row), column: 1 },
        `This row cannot be read: ${String(message).replace(/\.?\s*$/, '')}.`,
        'Give every row as many cells as the first; a cell that holds a comma, a quotation mark or a line break goes in quotes, with each quotation mark doubled.',
      ),
    ),
  };
}

/** The cells of one row. */
function cellsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, inQuotes, plain]) =>
    inQuotes === undefined ? (plain ?? '').trim() : inQuotes.replaceAll('""', '"'),
  );
}
