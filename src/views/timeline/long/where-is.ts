import { lowerBound } from '#base/sorted.ts';
import type { TableDays } from '../model/levels/table-days.ts';
import type { PlaceOnAxis } from '../model/stretch.ts';

/** Where an event is drawn; null where it has no day, or is not among the rows that are shown. */
export function whereIs(
  row: number,
  rows: Uint32Array,
  { start, end, anchor }: TableDays,
): PlaceOnAxis | null {
  const [from, to] = [start[row] ?? 0, end[row] ?? 0];
  if (rows[lowerBound(rows, row)] !== row || to <= from) return null;
  return { reach: { start: from, end: to }, anchor: (anchor[row] ?? 0) / 2 };
}
