/** Ids that stand more than once, in tables and Markdown files together. */
import { placesOf } from '../checks/definitions.ts';
import { grouped } from '../checks/lists.ts';
import { fault, type Problem } from '../problem.ts';
import type { Engine, Row } from '../tables/engine.ts';
import { placeOf } from './intake.ts';

/** So many are told, with all their places. */
const MOST = 1000;

export async function repeatedIds(engine: Engine): Promise<readonly Problem[]> {
  const events = await repeatedIn(engine, 'events', 'true', (id, others) => [
    `The id "${id}" stands here and in ${others}.`,
    'Give one of the events another id, or take it away.',
  ]);
  const excerpts = await repeatedIn(engine, 'evidence', 'quote IS NOT NULL', (id, others) => [
    `The excerpt "${id}" is written out here and in ${others}.`,
    'Give one of the two another id.',
  ]);
  return [...events, ...excerpts];
}

/** A piece that two events of one id share stands in one place, and is told with these. */
const PLACES = "count(DISTINCT concat_ws(' ', file, line, within))";

type Words = (id: string, others: string) => readonly [message: string, mend: string];

async function repeatedIn(
  engine: Engine,
  table: 'events' | 'evidence',
  which: string,
  words: Words,
): Promise<readonly Problem[]> {
  const order = table === 'events' ? 'seq' : 'n';
  const rows = await engine.all(`
    SELECT id, file, line, col, within FROM ${table}
    WHERE ${which} AND id <> '' AND id IN (
      SELECT id FROM ${table} WHERE ${which} AND id <> '' GROUP BY id HAVING ${PLACES} > 1 ORDER BY id LIMIT ${String(MOST)})
    ORDER BY id, ${order}`);
  const byId = grouped(rows, idOf);
  return [...byId].flatMap(([id, same]) => {
    // One more than is named: a place does not name itself.
    const first = same.slice(0, NAMED + 1).map((row) => placeOf(row.slice(1)));
    return same.map((row, i) => {
      const others = first.filter((_, other) => other !== i).slice(0, NAMED);
      const more = same.length - 1 - others.length;
      const [message, mend] = words(
        id,
        `${placesOf(others)}${more > 0 ? ` and ${String(more)} more places` : ''}`,
      );
      return fault(placeOf(row.slice(1)), message, mend);
    });
  });
}

/** Other places of an id that are named. */
const NAMED = 3;

function idOf([id]: Row): string {
  return String(id);
}
