/** Retired ids and corrections may name what only tables have, so what they name is looked up among all. */
import type { Book } from '../book.ts';
import { checkCorrectionsOf } from '../checks/corrections.ts';
import { checkRetired } from '../checks/timeline.ts';
import type { Problem } from '../problem.ts';
import { type Engine, quoted } from '../tables/engine.ts';

/** The book as it is checked before tables are read. */
export function withoutNames(book: Book): Book {
  const { timeline } = book;
  const fields = { ...timeline?.fields };
  delete fields.retired;
  return { ...book, timeline: timeline && { ...timeline, fields }, corrections: [] };
}

export async function checkNames(engine: Engine, book: Book): Promise<readonly Problem[]> {
  const { timeline, corrections, sources } = book;
  const retired = Object.entries(timeline?.fields.retired ?? {}).flat();
  const corrected = corrections.flatMap(({ fields }) => fields.event ?? []);
  const events = await known(engine, 'events', [...retired, ...corrected]);
  const excerpt = await known(
    engine,
    'evidence',
    corrections.flatMap(({ fields }) => fields.excerpt ?? []),
  );
  const source = new Set(sources.map(({ id }) => id));
  return [
    ...(timeline ? checkRetired(timeline, events, (id) => events.has(id)) : []),
    ...checkCorrectionsOf(book, { event: events, source, excerpt }),
  ];
}

async function known(
  engine: Engine,
  table: 'events' | 'evidence',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await engine.all(
    `SELECT DISTINCT id FROM ${table} WHERE id IN (${ids.map(quoted).join(', ')})`,
  );
  return new Set(rows.map(([id]) => String(id)));
}
