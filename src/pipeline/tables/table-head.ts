/** The beginning of a table that is text: how it is written, and what its columns are called. */
import { open } from 'node:fs/promises';
import { err, ok, type Result } from '#base/result.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import type { TableFile } from './read-mapping.ts';
import type { RowEnd } from './row-ends.ts';

/** Bytes: no row of names is longer. */
const HEAD = 1 << 18;

/** Without a byte order mark. Throws what the system says. */
export async function tableHead({ path, kind }: TableFile): Promise<Result<string, Problem>> {
  const bytes = await firstBytes(path);
  const wide = [0xfffe, 0xfeff].includes(bytes.length > 1 ? bytes.readUInt16BE() : 0);
  if (wide) return err(fault(startOf(path), 'This table is written in UTF-16.', 'Save it in UTF-8.'));
  const text = bytes.toString();
  if (kind === 'csv') return ok(text.replace(/^\uFEFF/, ''));
  if (text.startsWith('\uFEFF')) {
    return err(
      fault(startOf(path), 'This table begins with a byte order mark.', 'Save it in UTF-8 without one.'),
    );
  }
  if (!/^\s*\[/.test(text)) return ok(text);
  const mend = 'Write one object a line, with no comma behind it, and no brackets around all.';
  return err(fault(startOf(path), 'This is one list in JSON.', mend));
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(bytes, 0, HEAD, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export interface FirstRow {
  readonly columns: readonly string[];
  readonly end: RowEnd;
}

/** The names of the columns of comma-separated values; they may run over several lines. */
export function firstRow(head: string, { path }: TableFile): Result<FirstRow, Problem> {
  const { columns, end } = cellsOf(head);
  const [first = ''] = columns;
  const refused = (message: string, mend: string) => err(fault(startOf(path), message, mend));
  if (columns.length === 1 && first === '') {
    return refused('This table is empty.', 'Take its mapping away, or give it rows.');
  }
  if (columns.length === 1 && /[;\t|]/.test(first)) {
    return refused('The first row is one cell alone.', 'Part cells by commas.');
  }
  // As in UTF-16 that does not say so. A query with it in would end there.
  if (columns.some((name) => name.includes('\0'))) {
    return refused('The name of a column holds the character U+0000.', 'Save the table in UTF-8.');
  }
  const message = unclear(columns);
  if (message === null) return ok({ columns, end });
  return refused(message, 'Give each column a name of its own, in the first row.');
}

/** Null where each has a name of its own; to the engine, capitals count for nothing. */
function unclear(columns: readonly string[]): string | null {
  if (columns.includes('')) return 'A column has no name.';
  const names = columns.map((name) => name.toLowerCase());
  const again = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (again < 0) return null;
  const [first = '', second = ''] = [columns[names.indexOf(names[again] ?? '')], columns[again]];
  if (first === second) return `Two columns are called "${first}".`;
  return `Columns "${first}" and "${second}" have one name, for capitals count for nothing.`;
}

function cellsOf(text: string): FirstRow {
  const columns: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g)) {
    const [, inQuotes, plain = '', end] = match;
    columns.push(inQuotes === undefined ? plain.trim() : inQuotes.replaceAll('""', '"'));
    if (end === '\r\n' || end === '\r') return { columns, end };
    if (end !== ',') break;
  }
  return { columns, end: '\n' };
}
