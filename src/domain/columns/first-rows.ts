import type { ColumnTable } from './column-table.ts';
import type { LargeManifest } from './large-manifest.ts';

/** So many events are in the page before any script has run: some screens of a list. */
const FIRST = 60;

/** Rows that the list begins with. */
export function firstRows({ size }: Pick<ColumnTable, 'size'>): readonly number[] {
  return Array.from({ length: Math.min(FIRST, size) }, (_, row) => row);
}

/** The files of labels that hold them, by their numbers. */
export function firstShards({ rows, files }: LargeManifest['labels']): readonly number[] {
  return [...files.keys()].filter((shard) => shard * rows < FIRST);
}
