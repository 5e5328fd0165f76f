/** A timeline in the columns of a large dataset, from the same notation (`timeline-of.ts`) or from such a table. */
import { ColumnBuilder, type Gathered } from '#domain/columns/column-builder.ts';
import { type ColumnTable, columnTable } from '#domain/columns/column-table.ts';
import { encodeColumns } from '#domain/columns/columns-file.ts';
import type { Outline } from '#domain/columns/outline.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { EventTable } from '#domain/event-table.ts';
import { timelineOf } from './timeline-of.ts';

/** Both forms of one timeline: what one answers, the other must. */
export function bothOf(text: string): { readonly table: EventTable; readonly columns: ColumnTable } {
  const table = timelineOf(text);
  return { table, columns: columnsOf(table) };
}

export function columnsOf(table: EventTable): ColumnTable {
  const gathered = gather(table);
  const outline = outlineOf(table, gathered);
  const read = columnTable(outline, encodeColumns(gathered.columns, gathered).buffer);
  if (!read.ok) throw new Error(`Test columns: ${JSON.stringify(read.error)}`);
  return read.value;
}

export function outlineOf(table: EventTable, { size, shapes, sets }: Omit<Gathered, 'columns'>): Outline {
  const { dataset, timeline, excerpts } = table;
  return {
    format: DATASET_FORMAT,
    dataset,
    timeline,
    actors: [...table.actors],
    places: [...table.places],
    sources: [...table.sources],
    countries: [...table.countries],
    excerpts,
    size,
    shapes,
    sets,
  };
}

export function gather(table: EventTable): Gathered {
  const builder = new ColumnBuilder(table.events.length);
  const rows = <T>(list: readonly T[], chosen: readonly T[]) => chosen.map((entry) => list.indexOf(entry));
  for (const row of table.events) {
    builder.add({
      ...row,
      countries: rows(table.countries, row.countries),
      actors: rows(table.actors, row.actors),
      places: rows(table.places, row.places),
      sources: rows(table.sources, row.sources),
      outlets: rows(table.sources, row.outlets),
    });
  }
  return builder.finish();
}
