/** A row in the page. Positions are indexes into the rows that are shown. */
export interface MountedRow {
  readonly at: number;
  /** CSS pixels that the rows between this one and the one mounted before it would take. */
  readonly gap: number;
}
