/** A cache that holds what the first screen of a large dataset shows, for rendering pages where nothing is fetched. */
import type { QueryClient } from '@tanstack/react-query';
import { type ColumnTable, columnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import { labelsFileSchema } from '#domain/columns/labels-file.ts';
import { outlineSchema } from '#domain/columns/outline.ts';
import { type LargeManifest, largeManifestSchema } from '#domain/columns/large-manifest.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { manifestOptions } from '../dataset-file.ts';
import { type DatasetFiles, readDatasetFile } from '../fill-cache.ts';
import { columnTableOptions, labelsOptions } from './large-options.ts';

interface FilledLarge {
  readonly manifest: LargeManifest;
  readonly table: ColumnTable;
}

/** Throws a `DatasetError`. */
export function fillLarge(client: QueryClient, base: string, files: DatasetFiles): FilledLarge {
  const manifest = readDatasetFile(files, base, largeManifestSchema, 'manifest.json');
  const table = tableOf(files, base, manifest);
  client.setQueryData(manifestOptions(base).queryKey, manifest);
  client.setQueryData(columnTableOptions(base).queryKey, table);
  const { rows, files: names } = manifest.labels;
  for (const shard of new Set(firstRows(table).map((row) => Math.floor(row / rows)))) {
    const labels = readDatasetFile(files, base, labelsFileSchema, names[shard] ?? '');
    client.setQueryData(labelsOptions(base, shard).queryKey, labels);
  }
  return { manifest, table };
}

function tableOf(files: DatasetFiles, base: string, { outline, columns }: LargeManifest): ColumnTable {
  const content = files.get(columns);
  if (!(content instanceof ArrayBuffer)) throw new DatasetError({ kind: 'missing' }, base + columns);
  const table = columnTable(readDatasetFile(files, base, outlineSchema, outline), content);
  if (!table.ok) throw new DatasetError(decodeFault(table.error), base);
  return table.value;
}
