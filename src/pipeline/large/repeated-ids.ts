/** Ids that stand more than once, in tables and Markdown files together. */
import { placesOf } from '../checks/definitions.ts';
import { grouped } from '../checks/lists.ts';
import { fault, type Problem } from '../problem.ts';
import type { Engine, Row } from '../tables/engine.ts';
import { placeOf } from './intake.ts';
import { MOST, type SomeProblems } from './kept-problems.ts';

/** So many ids are told, and of each so many places: of a column that is no id, each value may stand in every row. */
const PLACES_OF_ONE = 20;

export async function repeatedIds(engine: Engine): Promise<SomeProblems> {
  const events = await repeatedIn(engine, 'events', 'true', (id, others) => [
    `The id "${id}" stands here and in ${others}.`,
    'Give one of the events another id, or take it away.',
  ]);
  const excerpts = await repeatedIn(engine, 'evidence', 'quote IS NOT NULL', (id, others) => [
    `The excerpt "${id}" is written out here and in ${others}.`,
    'Give one of the two another id.',
  ]);
  return {
    problems: [...events.problems, ...excerpts.problems],
    untold: events.untold + excerpts.untold,
  };
}

/** A piece that two events of one id share stands in one place, and is told with these. */
const PLACES = "count(DISTINCT concat_ws(' ', file, line, within))";

type Words = (id: string, others: string) => readonly [message: string, mend: string];

async function repeatedIn(
  engine: Engine,
  table: 'events' | 'evidence',
  which: string,
  words: Words,
): Promise<SomeProblems> {
  const order = table === 'events' ? 'seq' : 'n';
  const rows = await engine.all(`
    WITH repeated AS (
      SELECT id, count(*) AS times FROM ${table} WHERE ${which} AND id <> '' GROUP BY id HAVING ${PLACES} > 1),
    told AS (SELECT * FROM repeated ORDER BY id LIMIT ${String(MOST)}),
    placed AS (
      SELECT id, file, line, col, within, times, row_number() OVER (PARTITION BY id ORDER BY ${order}) AS place
      FROM ${table} JOIN told USING (id) WHERE ${which})
    SELECT id, times::INTEGER, (SELECT sum(times) FROM repeated)::INTEGER, file, line, col, within
    FROM placed WHERE place <= ${String(PLACES_OF_ONE)} ORDER BY id, place`);
  const byId = grouped(rows, ([id]) => String(id));
  const problems = [...byId].flatMap(([id, same]) => problemsOf(id, same, words));
  return { problems, untold: Number(rows[0]?.[2] ?? 0) - problems.length };
}

function problemsOf(id: string, same: readonly Row[], words: Words): readonly Problem[] {
  const times = Number(same[0]?.[1]);
  const places = same.map((row) => placeOf(row.slice(3)));
  // One more than is named: a place does not name itself.
  const first = places.slice(0, NAMED + 1);
  return places.map((place, i) => {
    const others = first.filter((_, other) => other !== i).slice(0, NAMED);
    const more = times - 1 - others.length;
    const [message, mend] = words(
      id,
      `${placesOf(others)}${more > 0 ? ` and ${String(more)} more places` : ''}`,
    );
    return fault(place, message, mend);
  });
}

/** Other places of an id that are named. */
const NAMED = 3;
