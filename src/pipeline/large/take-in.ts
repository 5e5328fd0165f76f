/** Reads all events, those of Markdown files and those of tables, checks them batch by batch, and takes them in. */
import { type Book, type Event, sourceLookup } from '../book.ts';
import { checkEvents } from '../checks/all.ts';
import { fault, isError, type Problem } from '../problem.ts';
import type { Engine } from '../tables/engine.ts';
import { UnmetColumns } from '../tables/named-columns.ts';
import type { Mapping } from '../tables/read-mapping.ts';
import { rowEvent } from '../tables/row-event.ts';
import { tableRows } from '../tables/table-rows.ts';
import { unreadable } from '../tables/table-source.ts';
import { completer } from '../write/complete-book.ts';
import type { Intake } from './intake.ts';
import type { KeptProblems } from './kept-problems.ts';

/** Of Markdown files: checked already, together. */
export function takeInWritten(book: Book, intake: Intake, problems: KeptProblems): void {
  const sourceOf = sourceLookup(book);
  const complete = completer(book);
  for (const event of book.events) {
    const whole = problems.hasErrors ? null : complete(event);
    intake.add(event, whole, false, (excerpt) => sourceOf(excerpt)?.id);
  }
}

/** @param lists the book; its own events count for nothing here */
export async function takeInTable(
  engine: Engine,
  mapping: Mapping,
  lists: Book,
  intake: Intake,
  problems: KeptProblems,
): Promise<void> {
  const rows = await tableRows(engine, mapping);
  problems.addSome(rows);
  intake.lacks ||= rows.problems.length > 0;
  if (rows.isLost) return;
  const unmet = new UnmetColumns(mapping, rows.columns);
  let count = 0;
  try {
    for await (const batch of rows.batches()) {
      const found: Problem[] = [];
      batch.forEach((record) => unmet.meet(record));
      const events = batch.flatMap((record) => rowEvent(mapping, rows.columns, record, found) ?? []);
      count += batch.length;
      intake.lacks ||= events.length < batch.length;
      takeInBatch(events, found, lists, intake, problems);
    }
  } catch (error) {
    problems.add([unreadable(mapping.table, error)]);
    intake.lacks = true;
    return;
  }
  if (count > 0) problems.add(unmet.notes());
  else if (rows.problems.length === 0) {
    const at = mapping.at(['file']);
    problems.add([fault(at, 'This table has no rows.', 'Take its mapping away, or give it rows.')]);
  }
}

function takeInBatch(
  events: readonly Event[],
  found: readonly Problem[],
  lists: Book,
  intake: Intake,
  problems: KeptProblems,
): void {
  const batch = { ...lists, events };
  const all = [...found, ...checkEvents(batch)];
  problems.add(all);
  const complete = problems.hasErrors || all.some(isError) ? null : completer(batch);
  for (const event of events) intake.add(event, complete?.(event) ?? null, true, () => undefined);
}
