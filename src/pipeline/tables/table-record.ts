/** A row of a table as it is read, before anything is made of it. */

export type Values = Readonly<Record<string, unknown>>;

export interface TableRow {
  /** Its number in its file. */
  readonly line: number;
  /** null where it cannot be read. */
  readonly values: Values | null;
}

export interface EventRecord extends TableRow {
  /** From a table of their own; empty where they are nested. */
  readonly excerpts: readonly TableRow[];
  /** What stands in the row where a list of them should; undefined where they have a table of their own. */
  readonly nested: unknown;
  /** True where some of them may stand in rows that cannot be read. */
  readonly lacks: boolean;
}

/** What the columns of both tables are called; null where each row has names of its own. */
export type TableColumns = Readonly<Record<'events' | 'evidence', readonly string[] | null>>;
