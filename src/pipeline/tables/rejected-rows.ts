/** Rows of comma-separated values that the engine cannot read. */
import { fault, type Problem } from '../problem.ts';
import type { Engine, Row } from './engine.ts';
import type { TableFile } from './read-mapping.ts';

export interface RejectedRows {
  /** Their numbers, ascending. */
  readonly rejected: readonly number[];
  readonly lost: LostWords;
  readonly problems: readonly Problem[];
  /** Those of which `problems` does not tell. */
  readonly untold: number;
}

/** What stands in rows that cannot be read: whatever these may define is not called missing. */
export interface LostWords {
  readonly words: ReadonlySet<string>;
  /** True where not all that stands in them is known. */
  readonly more: boolean;
}

export const NO_WORDS: LostWords = { words: new Set(), more: false };

export function mayHold({ words, more }: LostWords, id: string): boolean {
  return more || words.has(id);
}

/** So many rows that cannot be read are told. */
const MOST = 200;
/** Bytes of a row that the engine keeps, but for half a character. */
const KEPT = 9_990;

/** Of a row that has several faults, the one that most likely is the cause of the others. */
const REJECTS = `
  CREATE OR REPLACE TABLE rejects AS
  SELECT line::INTEGER AS line, arg_min(error_message, [(error_type <> 'UNQUOTED VALUE')::VARCHAR, error_message]) AS message,
    any_value(csv_line) AS text
  FROM reject_errors GROUP BY ALL`;

/** @param table what reads it, and keeps what it rejects */
export async function rejectedRows(engine: Engine, file: TableFile, table: string): Promise<RejectedRows> {
  await engine.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
  // Counting alone may skip what no one looks at, so every value is looked at.
  await engine.run(`SELECT max(hash(t)) FROM ${table} t`);
  // What was rejected is told to the connection alone that has read it; a stream is another.
  await engine.run(REJECTS);
  const rejected: number[] = [];
  for await (const chunk of engine.chunks('SELECT line FROM rejects ORDER BY line')) {
    for (const [line] of chunk) rejected.push(Number(line));
  }
  const told = await engine.all(
    `SELECT line, message, text FROM rejects ORDER BY line LIMIT ${String(MOST)}`,
  );
  await engine.run('DROP TABLE rejects');
  const untold = rejected.length - told.length;
  const texts = told.map(([, , text]) => String(text ?? ''));
  const more = untold > 0 || texts.some((text) => Buffer.byteLength(text) > KEPT);
  const words = new Set(texts.flatMap((text) => text.split(/[,"\r\n]+/)).map((word) => word.trim()));
  const problems = withoutRests(told).map((row) => rejectFault(row, file));
  return { rejected, lost: { words, more }, problems, untold };
}

const UNCLOSED = 'unterminated quote';

/** Without rows right behind one with a quotation mark that is not closed: they most likely are the rest of it. */
function withoutRests(rejects: readonly Row[]): readonly Row[] {
  let unclosed = -1;
  return rejects.filter(([line, message]) => {
    const isRest = Number(line) === unclosed + 1;
    if (isRest || String(message).includes(UNCLOSED)) unclosed = Number(line);
    return !isRest;
  });
}

function rejectFault([line, message]: Row, { path }: TableFile): Problem {
  const words = String(message).replace(/\.?\s*$/, '');
  const at = { file: path, line: Number(line), column: 1 };
  return fault(at, `This row cannot be read: ${words}.`, mendOf(words));
}

function mendOf(message: string): string {
  if (/unicode|utf-8/i.test(message)) return 'Save the table in UTF-8.';
  if (message.includes('Maximum line size'))
    return 'Keep a row below this size; most likely a quotation mark is missing.';
  return 'Give every row as many cells as the first; a cell that holds a comma, a quotation mark or a line break goes in quotes, with each quotation mark doubled.';
}
