/** Pieces of evidence from a table of their own, each brought to the row of its event. */
import type { Problem } from '../problem.ts';
import { type Engine, quoted } from './engine.ts';
import { orphanParts, type Parts, unreadParts } from './parts-of-none.ts';
import type { TableFile } from './read-mapping.ts';
import { textOf } from './row-fields.ts';
import type { TableRow } from './table-record.ts';
import { mayHold } from './rejected-rows.ts';
import { type TableSource, unreadable } from './table-source.ts';

export interface Join extends Parts {
  /** The column of the events that must be like `event`. */
  readonly id: string;
}

export interface Joined extends Pick<TableSource, 'untold' | 'isLost'> {
  /** Whether some of an event's evidence may stand in rows that cannot be read. */
  readonly mayLack: (event: TableRow) => boolean;
}

/** Makes the table `joined`: every excerpt with the number of its event's row. Adds to `problems`. */
export async function joinEvidence(engine: Engine, join: Join, problems: Problem[]): Promise<Joined> {
  const { events, excerpts, id, event } = join;
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
      `CREATE OR REPLACE TABLE named AS SELECT row, ${idIn(id)} AS id, json IS NULL AS unread FROM (${events.sql}) t(row, json)`,
    )) &&
    (await made(
      excerpts.file,
      `CREATE OR REPLACE TABLE parts AS SELECT row, ${idIn(event)} AS event, json FROM (${excerpts.sql}) t(row, json)`,
    ));
  if (!isThere) return { untold: 0, isLost: true, mayLack: () => true };
  await engine.run(
    'CREATE OR REPLACE TABLE joined AS SELECT n.row AS owner, p.row, p.json FROM parts p JOIN named n ON n.id = p.event ORDER BY owner, p.row',
  );
  const unread = await unreadParts(engine, excerpts);
  const orphans = await orphanParts(engine, join);
  problems.push(...unread.problems, ...orphans.problems);
  await engine.run('DROP TABLE named; DROP TABLE parts');
  const lost = unread.problems.length > 0 ? { ...excerpts.lost, more: true } : excerpts.lost;
  return {
    untold: unread.untold + orphans.untold,
    isLost: false,
    mayLack: ({ values }) => mayHold(lost, textOf(values?.[id])),
  };
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
