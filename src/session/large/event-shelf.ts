/** The events of a large dataset that have been made so far, each once, whoever asked for it: what is the same object is not drawn again. */
import { columnRow } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import type { EventRow } from '#domain/event-table.ts';

const shelves = new WeakMap<ColumnTable, EventShelf>();

export function shelfOf(table: ColumnTable): EventShelf {
  const shelf = shelves.get(table) ?? new EventShelf(table);
  shelves.set(table, shelf);
  return shelf;
}

function noFile(): undefined {
  return undefined;
}

export class EventShelf {
  readonly #table: ColumnTable;
  readonly #made = new Map<number, EventRow>();
  readonly #byId = new Map<string, EventRow>();

  constructor(table: ColumnTable) {
    this.#table = table;
  }

  /** The event of a row, made by now or by the file of labels that holds it; undefined where none of `files` does, or that of another edition. */
  at(row: number, files: (row: number) => LabelsFile | undefined = noFile): EventRow | undefined {
    const known = this.#made.get(row);
    if (known) return known;
    const file = files(row);
    if (file?.dataset !== this.#table.dataset) return undefined;
    const [id, title] = [file.ids[row - file.first], file.titles[row - file.first]];
    if (id === undefined || title === undefined) return undefined;
    const event = columnRow(this.#table, row, { id, title });
    this.#made.set(row, event);
    this.#byId.set(id, event);
    return event;
  }

  /** One that has been made. */
  of(id: string): EventRow | undefined {
    return this.#byId.get(id);
  }
}
