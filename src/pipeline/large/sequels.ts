/** Events that follow others, and those that these follow: of all events they alone are looked at together. */
import type { EventDate } from '#domain/event-date.ts';
import { type Book, mayDefine } from '../book.ts';
import type { Sequel } from '../checks/follows.ts';
import { noSuchEvent } from '../checks/resolve.ts';
import type { Position, Problem } from '../problem.ts';
import { type Engine, quoted, type Row } from '../tables/engine.ts';
import { placeOf } from './intake.ts';
import { MOST, type SomeProblems } from './kept-problems.ts';

const LINKED = `
  SELECT seq, id, key, edtf FROM events
  WHERE seq IN (SELECT seq FROM follows) OR id IN (SELECT followed FROM follows) ORDER BY seq`;

const LINKS = 'SELECT seq, followed, file, line, col, within FROM follows ORDER BY seq, n';

/** In the order in which they came in. In memory: some 300 bytes each. */
export async function sequelsIn(engine: Engine): Promise<readonly Sequel[]> {
  const links = await linksBySeq(engine);
  const dates = new Map<string, EventDate>();
  const sequels: Sequel[] = [];
  for await (const chunk of engine.chunks(LINKED)) {
    for (const [seq, id, key, edtf] of chunk) {
      const own = links.get(Number(seq)) ?? NO_LINKS;
      const date = dateIn(String(key), dates);
      const at = (entry: number): Position => own.at[entry] ?? NOWHERE;
      sequels.push({ id: String(id), date, edtf: String(edtf ?? ''), follows: own.ids, at });
    }
  }
  return sequels;
}

interface Links {
  readonly ids: string[];
  readonly at: Position[];
}

const NO_LINKS: Links = { ids: [], at: [] };
const NOWHERE: Position = { file: '', line: 1, column: 1 };

async function linksBySeq(engine: Engine): Promise<ReadonlyMap<number, Links>> {
  const links = new Map<number, Links>();
  // Of words that come again and again, one is kept.
  const words = new Map<string, string>();
  const once = (word: string): string => words.get(word) ?? (words.set(word, word), word);
  for await (const chunk of engine.chunks(LINKS)) {
    for (const [seq, followed, ...place] of chunk) {
      const own = links.get(Number(seq)) ?? { ids: [], at: [] };
      links.set(Number(seq), own);
      own.ids.push(once(String(followed)));
      own.at.push(placeOf(place.map((cell) => (typeof cell === 'string' ? once(cell) : cell))));
    }
  }
  return links;
}

/** Null where it could not be read. Events of one date share it. */
function dateIn(key: string, dates: Map<string, EventDate>): EventDate | null {
  if (key === '') return null;
  const known = dates.get(key);
  if (known) return known;
  const date = JSON.parse(key) as EventDate;
  dates.set(key, date);
  return date;
}

/** To so many of those that are told, what may have been meant. */
const HELPED = 20;

const UNKNOWN = `
  SELECT f.followed, f.file, f.line, f.col, f.within FROM follows f ANTI JOIN events e ON e.id = f.followed
  ORDER BY f.seq, f.n`;

/** What is followed and is nowhere. */
export async function unknownFollowed(engine: Engine, book: Book): Promise<SomeProblems> {
  const problems: Problem[] = [];
  let count = 0;
  for await (const chunk of engine.chunks(UNKNOWN)) {
    for (const [followed, ...place] of chunk) {
      const id = String(followed);
      if (mayDefine(book, 'events/', id) || ++count > MOST) continue;
      problems.push(noSuchEvent(id, count <= HELPED ? await nearestTo(id, engine) : [], placeOf(place)));
    }
  }
  return { problems, untold: count - problems.length };
}

/** Of all ids, the one with the fewest letters different; of equals, the first. */
async function nearestTo(id: string, engine: Engine): Promise<readonly string[]> {
  const rows: readonly Row[] = await engine.all(
    `SELECT id FROM events WHERE id <> '' ORDER BY levenshtein(lower(id), ${quoted(id)}), seq LIMIT 1`,
  );
  return rows.map(([near]) => String(near));
}
