/** Columns that a mapping names and that are not there. */
import { fault, note, type Problem } from '../problem.ts';
import { isRecord } from '../schema/values.ts';
import type { Mapping } from './read-mapping.ts';
import type { EventRecord, TableColumns } from './table-record.ts';

interface NamedColumn {
  /** Where the mapping names it. */
  readonly path: readonly string[];
  readonly column: string;
}

interface NamedColumns {
  readonly events: readonly NamedColumn[];
  /** Of a table of evidence, or of the pieces in a list. */
  readonly evidence: readonly NamedColumn[];
}

function columnsIn({ fields, evidence, evidenceIn }: Mapping): NamedColumns {
  const at = (path: readonly string[], column: string | null): readonly NamedColumn[] =>
    column === null ? [] : [{ path, column }];
  return {
    events: [
      ...[...fields].flatMap(([field, { column }]) => at(['columns', field], column)),
      ...at(['evidence', 'in'], evidenceIn.kind === 'nested' ? evidenceIn.column : null),
    ],
    evidence: [
      ...[...evidence].flatMap(([field, { column }]) => at(['evidence', 'columns', field], column)),
      ...at(['evidence', 'event'], evidenceIn.kind === 'table' ? evidenceIn.event : null),
    ],
  };
}

/** Of tables whose columns are known before their rows. */
export function checkColumns(mapping: Mapping, columns: TableColumns): readonly Problem[] {
  const { table, evidenceIn } = mapping;
  const named = columnsIn(mapping);
  const evidencePath = evidenceIn.kind === 'table' ? evidenceIn.table.path : table.path;
  return [
    ...missing(named.events, columns.events, table.path, mapping),
    ...missing(named.evidence, columns.evidence, evidencePath, mapping),
  ];
}

function missing(
  named: readonly NamedColumn[],
  columns: readonly string[] | null,
  path: string,
  mapping: Mapping,
): readonly Problem[] {
  if (columns === null) return [];
  return named.flatMap(({ path: at, column }) => {
    if (columns.includes(column)) return [];
    const message = `${path} has no column "${column}".`;
    return [fault(mapping.at(at), message, `Its columns are ${columns.join(', ')}.`)];
  });
}

/** Where each row, or each piece of evidence in a list, has names of its own: which have not been met. */
export class UnmetColumns {
  readonly #mapping: Mapping;
  #events: readonly NamedColumn[];
  #evidence: readonly NamedColumn[];
  readonly #seen = { row: false, 'piece of evidence': false };

  constructor(mapping: Mapping, columns: TableColumns) {
    const { events, evidence } = columnsIn(mapping);
    this.#mapping = mapping;
    this.#events = columns.events === null ? events : [];
    this.#evidence = mapping.evidenceIn.kind === 'nested' ? evidence : [];
  }

  /** Cost: next to nothing once all have been met. */
  meet({ values, nested }: EventRecord): void {
    if (!values) return;
    this.#seen.row = true;
    if (this.#events.length > 0) this.#events = this.#events.filter(({ column }) => !(column in values));
    if (this.#evidence.length === 0) return;
    for (const piece of Array.isArray(nested) ? (nested as readonly unknown[]) : []) {
      if (!isRecord(piece)) continue;
      this.#seen['piece of evidence'] = true;
      this.#evidence = this.#evidence.filter(({ column }) => !(column in piece));
    }
  }

  notes(): readonly Problem[] {
    return [...this.#notesOf('row', this.#events), ...this.#notesOf('piece of evidence', this.#evidence)];
  }

  /** Where there is nothing to hold it, its name is not to blame. */
  #notesOf(what: 'row' | 'piece of evidence', unmet: readonly NamedColumn[]): readonly Problem[] {
    const { table, at } = this.#mapping;
    const mend = 'Correct the name, or take it away.';
    return (this.#seen[what] ? unmet : []).map(({ path, column }) =>
      note(at(path), `No ${what} of ${table.path} has "${column}".`, mend),
    );
  }
}
