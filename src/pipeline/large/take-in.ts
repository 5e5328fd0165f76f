/** Reads all events, those of Markdown files and those of tables, checks them batch by batch, and takes them in. */
import { type Book, type Event, sourceLookup } from '../book.ts';
import { checkEvents } from '../checks/all.ts';
import { fault, isError, type Problem } from '../problem.ts';
import type { Engine } from '../tables/engine.ts';
import type { Mapping } from '../tables/read-mapping.ts';
import { rowEvent } from '../tables/row-event.ts';
import { tableRows, type TableRows } from '../tables/table-rows.ts';
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
  problems.add([...rows.problems, ...checkColumns(mapping, rows.columns)]);
  const before = intake.size;
  intake.lacks ||= rows.problems.length > 0;
  try {
    for await (const batch of rows.batches()) {
      const found: Problem[] = [];
      const events = batch.flatMap((record) => rowEvent(mapping, rows.columns, record, found) ?? []);
      intake.lacks ||= events.length < batch.length;
      takeInBatch(events, found, lists, intake, problems);
    }
  } catch (error) {
    problems.add([unreadable(mapping.table, error)]);
    intake.lacks = true;
    return;
  }
  if (intake.size === before && rows.problems.length === 0) {
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

/** Columns that are named and are not there. */
function checkColumns(mapping: Mapping, columns: TableRows['columns']): readonly Problem[] {
  const { fields, evidence, evidenceIn, table } = mapping;
  const named = [...fields].map(([field, { column }]) => ({ path: ['columns', field], column }));
  const nested = {
    path: ['evidence', 'in'],
    column: evidenceIn.kind === 'nested' ? evidenceIn.column : null,
  };
  const ofEvidence = [...evidence].map(([field, { column }]) => ({
    path: ['evidence', 'columns', field],
    column,
  }));
  const event = {
    path: ['evidence', 'event'],
    column: evidenceIn.kind === 'table' ? evidenceIn.event : null,
  };
  const evidencePath = evidenceIn.kind === 'table' ? evidenceIn.table.path : table.path;
  return [
    ...missing([...named, nested], columns.events, table.path, mapping),
    ...missing([...ofEvidence, event], columns.evidence, evidencePath, mapping),
  ];
}

interface NamedColumn {
  readonly path: readonly string[];
  readonly column: string | null;
}

function missing(
  named: readonly NamedColumn[],
  columns: readonly string[] | null,
  path: string,
  mapping: Mapping,
): readonly Problem[] {
  if (columns === null) return [];
  return named.flatMap(({ path: at, column }) => {
    if (column === null || columns.includes(column)) return [];
    const message = `${path} has no column "${column}".`;
    return [fault(mapping.at(at), message, `Its columns are ${columns.join(', ')}.`)];
  });
}
