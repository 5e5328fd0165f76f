/** Pieces of evidence from a table of their own, each brought to the row of its event. */
import { fault, type Problem } from '../problem.ts';
import { type Engine, quoted, type Row } from './engine.ts';
import type { TableFile } from './read-mapping.ts';
import { linesOf, type TableSource, unreadable } from './table-source.ts';

export interface Join {
  readonly events: TableSource;
  readonly excerpts: TableSource;
  /** Columns that must be alike. */
  readonly id: string;
  readonly event: string;
}

/** Makes the table `joined`: every excerpt with the number of its event's row. Adds to `problems`. */
export async function joinEvidence(
  engine: Engine,
  { events, excerpts, id, event }: Join,
  problems: Problem[],
): Promise<Pick<TableSource, 'untold' | 'isLost'>> {
  const made = async (file: TableFile, sql: string): Promise<boolean> => {
    try {
      await engine.run(sql);
      return true;
    } catch (error) {
      problems.push(unreadable(file, error));
      return false;
    }
  };
  const isThere =
    (await made(
      events.file,
      `CREATE OR REPLACE TABLE named AS SELECT row, ${idIn(id)} AS id FROM (${events.sql}) t(row, json)`,
    )) &&
    (await made(
      excerpts.file,
      `CREATE OR REPLACE TABLE parts AS SELECT row, ${idIn(event)} AS event, json FROM (${excerpts.sql}) t(row, json)`,
    ));
  if (!isThere) return { untold: 0, isLost: true };
  await engine.run(
    'CREATE OR REPLACE TABLE joined AS SELECT n.row AS owner, p.row, p.json FROM parts p JOIN named n ON n.id = p.event ORDER BY owner, p.row',
  );
  const orphans = await engine.all(
    `SELECT p.row, p.event, (count(*) OVER ())::INTEGER FROM parts p ANTI JOIN named n ON n.id = p.event
    WHERE p.json IS NOT NULL ORDER BY p.row LIMIT ${String(MOST_ORPHANS)}`,
  );
  const lineOf = linesOf(excerpts);
  problems.push(...orphans.map((orphan) => orphanFault(orphan, excerpts.file.path, lineOf, event)));
  await engine.run('DROP TABLE named; DROP TABLE parts');
  return { untold: Number(orphans[0]?.[2] ?? 0) - orphans.length, isLost: false };
}

/** What `String.prototype.trim` takes away, for the engine knows the space alone. */
const WHITE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The id in a column of a row in JSON, as `rawEvent` reads it; null where there is none. */
function idIn(column: string): string {
  // As a pointer of RFC 6901, for in a path of JSON some names would need signs of their own.
  const pointer = `/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return `nullif(trim(json_extract_string(json, ${quoted(pointer)}), ${quoted(WHITE)}), '')`;
}

/** So many excerpts of no event are told. */
const MOST_ORPHANS = 200;

function orphanFault(
  [row, event]: Row,
  path: string,
  lineOf: (row: number) => number,
  column: string,
): Problem {
  const at = { file: path, line: lineOf(Number(row)), column: 1, within: `Column "${column}"` };
  if (event === null || event === undefined)
    return fault(at, 'No event is named.', 'Name the id of the event that it is of.');
  return fault(
    at,
    `There is no event "${String(event)}".`,
    'Correct the id, or add the event to the other table.',
  );
}
