import { lowerBound } from '#base/sorted.ts';
import type { ColumnTable } from './column-table.ts';

/** So many events are in the page before any script has run: some screens of a list. */
const FIRST = 60;

/** Rows of the story's first events; where the story has fewer, the last ones of the timeline. */
export function firstRows({ columns, size, timeline }: ColumnTable): readonly number[] {
  const length = Math.min(FIRST, size);
  const from = Math.min(lowerBound(columns.day, timeline.span.from), size - length);
  return Array.from({ length }, (_, at) => from + at);
}
