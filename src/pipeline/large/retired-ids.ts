/** Retired ids may lead to events of tables, so they are looked up among all. */
import type { Book } from '../book.ts';
import { checkRetired } from '../checks/timeline.ts';
import type { Problem } from '../problem.ts';
import { type Engine, quoted } from '../tables/engine.ts';

/** The book as it is checked before tables are read. */
export function withoutRetired(book: Book): Book {
  if (!book.timeline) return book;
  const fields = { ...book.timeline.fields };
  delete fields.retired;
  return { ...book, timeline: { ...book.timeline, fields } };
}

export async function checkRetiredIds(engine: Engine, { timeline }: Book): Promise<readonly Problem[]> {
  const named = Object.entries(timeline?.fields.retired ?? {}).flat();
  if (!timeline || named.length === 0) return [];
  const rows = await engine.all(
    `SELECT DISTINCT id FROM events WHERE id IN (${named.map(quoted).join(', ')})`,
  );
  const known = new Set(rows.map(([id]) => String(id)));
  return checkRetired(timeline, known, (id) => known.has(id));
}
