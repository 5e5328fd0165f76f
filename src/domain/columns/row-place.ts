/** Where a row stands among those that are shown, which ascend, whether it is one of them or not. The meaning is that of `neighbours.ts`. */
import { lowerBound, upperBound } from '#base/sorted.ts';

export interface RowPlace {
  /** Counted from 1; null for a row that is not among them. */
  readonly at: number | null;
  /** How many are shown. */
  readonly total: number;
  /** The rows before and after it; null at their ends. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** O(log rows). */
export function rowPlace(rows: Uint32Array, row: number): RowPlace {
  const [begins, ends] = [lowerBound(rows, row), upperBound(rows, row)];
  return {
    at: begins < ends ? begins + 1 : null,
    total: rows.length,
    previous: rows[begins - 1] ?? null,
    next: rows[ends] ?? null,
  };
}

/** So many rows to either side, and the row itself where it is shown. */
export function rowsAround(rows: Uint32Array, row: number, each: number): Uint32Array {
  return rows.slice(Math.max(0, lowerBound(rows, row) - each), upperBound(rows, row) + each);
}
