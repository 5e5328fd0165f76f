import type { ColumnTable } from './column-table.ts';

/** So many events are in the page before any script has run: some screens of a list. */
const FIRST = 60;

/** Rows that the list begins with. */
export function firstRows({ size }: Pick<ColumnTable, 'size'>): readonly number[] {
  return Array.from({ length: Math.min(FIRST, size) }, (_, row) => row);
}
