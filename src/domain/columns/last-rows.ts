/** The events that are last by date. */
import type { ColumnTable } from './column-table.ts';
import { NO_DAY } from './event-columns.ts';

/** Rows, in order; those without a date, which stand behind all others, are not among them. */
export function lastRows({ size, columns }: Pick<ColumnTable, 'size' | 'columns'>, most: number): number[] {
  let end = size;
  while (end > 0 && columns.day[end - 1] === NO_DAY) end--;
  const first = Math.max(0, end - most);
  return Array.from({ length: end - first }, (_, at) => first + at);
}
