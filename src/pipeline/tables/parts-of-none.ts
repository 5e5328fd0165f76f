/** Rows of a table of evidence that come to no event. Asks the tables `parts` and `named`, which `join-evidence.ts` makes. */
import { fault, type Problem } from '../problem.ts';
import type { Engine, Row } from './engine.ts';
import { unreadableRow } from './row-event.ts';
import { linesOf, type TableSource } from './table-source.ts';

export interface Parts {
  readonly events: TableSource;
  readonly excerpts: TableSource;
  /** The column of these that names an event. */
  readonly event: string;
}

type Some = Pick<TableSource, 'problems' | 'untold'>;

/** So many of each kind are told. */
const MOST = 200;

/** Lines that are no JSON. */
export async function unreadParts(engine: Engine, { file }: TableSource): Promise<Some> {
  const rows = await engine.all(
    `SELECT row, (count(*) OVER ())::INTEGER FROM parts WHERE json IS NULL ORDER BY row LIMIT ${String(MOST)}`,
  );
  return { problems: rows.map(([row]) => unreadableRow(file, Number(row))), untold: untold(rows, 1) };
}

/** Those of events that are nowhere, but for what rows that cannot be read may hold. */
export async function orphanParts(engine: Engine, { events, excerpts, event }: Parts): Promise<Some> {
  const [[unread] = []] = await engine.all('SELECT count(*)::INTEGER FROM named WHERE unread');
  const { words, more } = events.lost;
  const lost = await engine.table('lost', { word: 'VARCHAR' });
  for (const word of words) lost.add([word]);
  lost.finish();
  const which = more || Number(unread) > 0 ? 'p.event IS NULL' : 'true';
  const rows = await engine.all(
    `SELECT p.row, p.event, (count(*) OVER ())::INTEGER
    FROM parts p ANTI JOIN named n ON n.id = p.event ANTI JOIN lost l ON l.word = p.event
    WHERE p.json IS NOT NULL AND ${which} ORDER BY p.row LIMIT ${String(MOST)}`,
  );
  await engine.run('DROP TABLE lost');
  const lineOf = linesOf(excerpts);
  return {
    problems: rows.map((row) => orphanFault(row, excerpts.file.path, lineOf, event)),
    untold: untold(rows, 2),
  };
}

/** @param at the column that counts all */
function untold(rows: readonly Row[], at: number): number {
  return Number(rows[0]?.[at] ?? 0) - rows.length;
}

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
