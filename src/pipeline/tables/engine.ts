/** DuckDB, which reads tables as a stream and sorts on disk. The one place that knows it. */
import { mkdir, rm } from 'node:fs/promises';
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBResult,
  type DuckDBType,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';

export type Cell = string | number | null;
export type Row = readonly Cell[];
/** Numbers are whole, of 32 bits. */
export type ColumnTypes = Readonly<Record<string, 'VARCHAR' | 'INTEGER'>>;

/** What it may hold in memory; the rest goes to disk. It takes up to a hundred megabytes beyond it. */
const MEMORY = '256MB';
/** Rows that it takes at once. */
const CHUNK = 2048;

const SETTINGS = {
  memory_limit: MEMORY,
  threads: '2',
  preserve_insertion_order: 'true',
  // Nothing is ever fetched: what it can do is built in.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/** `text` as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `name` as the name of a column. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What the engine says of a table that it cannot read. */
export class EngineError extends Error {}

/** What it says of a query that it does not understand, which is ours: no table is to blame. */
const OF_QUERY = /^(?:Parser|Binder|Catalog) Error:/;

export class Engine {
  readonly folder: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #isReleased = false;

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder;
    this.#instance = instance;
    this.#connection = connection;
  }

  /** @param folder for what does not fit into memory; made anew, and removed by `close` */
  static async open(folder: string): Promise<Engine> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(`${folder}/temp`, { recursive: true });
    const settings = { ...SETTINGS, temp_directory: `${folder}/temp` };
    const instance = await DuckDBInstance.create(`${folder}/work.duckdb`, settings);
    return new Engine(folder, instance, await instance.connect());
  }

  /** Throws an `EngineError` where a table cannot be read, as all that asks it. */
  async run(sql: string): Promise<void> {
    await said(this.#connection.run(sql));
  }

  /** In chunks of some thousand rows, each fetched when it is asked for. Numbers must fit into 32 bits. */
  async *chunks(sql: string): AsyncGenerator<readonly Row[]> {
    // Whatever else a connection does ends its open stream, without a word: so each stream has one of its own.
    const connection = await this.#instance.connect();
    try {
      const result = await said(connection.stream(sql));
      for (let rows = await nextRows(result); rows.length > 0; rows = await nextRows(result)) yield rows;
    } finally {
      connection.closeSync();
    }
  }

  /** All rows of a small answer. */
  async all(sql: string): Promise<readonly Row[]> {
    return (await said(this.#connection.runAndReadAll(sql))).getRows() as readonly Row[];
  }

  /** Makes a table, to be filled row by row. */
  async table(name: string, columns: ColumnTypes): Promise<Filling> {
    const fields = Object.entries(columns).map(([column, type]) => `${named(column)} ${type}`);
    await this.run(`CREATE TABLE ${named(name)} (${fields.join(', ')})`);
    const appender = await this.#connection.createAppender(name);
    const types = Object.values(columns).map((type) => (type === 'VARCHAR' ? VARCHAR : INTEGER));
    return new Filling(types, appender);
  }

  /** Gives its memory back; what others keep in its folder stays. */
  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async close(): Promise<void> {
    this.release();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** What it throws is told apart from what is wrong with the program. */
async function said<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw OF_QUERY.test(words) ? error : new EngineError(words, { cause: error });
  }
}

/** Of the next chunk, of which nothing is kept: it holds megabytes that the collector does not weigh, and so must die young. */
async function nextRows(result: DuckDBResult): Promise<readonly Row[]> {
  const chunk = await said(result.fetchChunk());
  return chunk ? (chunk.getRows() as readonly Row[]) : [];
}

export class Filling {
  readonly #types: readonly DuckDBType[];
  readonly #appender: DuckDBAppender;
  #rows: Row[] = [];

  constructor(types: readonly DuckDBType[], appender: DuckDBAppender) {
    this.#types = types;
    this.#appender = appender;
  }

  add(row: Row): void {
    this.#rows.push(row);
    if (this.#rows.length === CHUNK) this.#put();
  }

  /** Before the table is asked for anything. Nothing can be added after it. */
  finish(): void {
    if (this.#rows.length > 0) this.#put();
    this.#appender.closeSync();
  }

  #put(): void {
    const chunk = DuckDBDataChunk.create(this.#types);
    chunk.setRows(this.#rows);
    this.#appender.appendDataChunk(chunk);
    this.#appender.flushSync();
    // Its texts lie outside of what the collector weighs, and would wait for it.
    chunk.reset();
    this.#rows = [];
  }
}
