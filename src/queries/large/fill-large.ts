/** A cache that holds what pages of a large dataset show at first, for rendering them where nothing is fetched. */
import type { QueryClient } from '@tanstack/react-query';
import { type ColumnTable, columnTable } from '#domain/columns/column-table.ts';
import { aboutFileSchema } from '#domain/dataset/about-file.ts';
import { excerptFileSchema, type ListedSource, sourceListSchema } from '#domain/dataset/source-list.ts';
import { firstShards } from '#domain/columns/first-rows.ts';
import { labelsFileSchema } from '#domain/columns/labels-file.ts';
import { type Outline, outlineSchema } from '#domain/columns/outline.ts';
import { type LargeManifest, largeManifestSchema } from '#domain/columns/large-manifest.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { aboutOptions } from '../about-options.ts';
import { loadedOutline, manifestOptions } from '../dataset-file.ts';
import { type DatasetFiles, readDatasetFile } from '../fill-cache.ts';
import { columnTableOptions, labelsOptions } from './large-options.ts';
import { outlineOptions } from './outline-options.ts';
import { passagesOptions, sourceListOptions } from './source-options.ts';

interface FilledLarge {
  readonly manifest: LargeManifest;
  readonly table: ColumnTable;
}

/** The explore page's. Throws a `DatasetError`. */
export function fillLarge(client: QueryClient, base: string, files: DatasetFiles): FilledLarge {
  const { manifest, outline, table } = readLarge(files, base);
  client.setQueryData(manifestOptions(base).queryKey, manifest);
  client.setQueryData(outlineOptions(base).queryKey, outline);
  client.setQueryData(loadedOutline(base).queryKey, outline);
  client.setQueryData(columnTableOptions(base).queryKey, table);
  for (const shard of firstShards(manifest.labels)) {
    const labels = readDatasetFile(files, base, labelsFileSchema, manifest.labels.files[shard] ?? '');
    client.setQueryData(labelsOptions(base, shard).queryKey, labels);
  }
  return { manifest, table };
}

/** All but the words. Throws a `DatasetError`. */
export function readLarge(files: DatasetFiles, base: string): FilledLarge & { readonly outline: Outline } {
  const manifest = readDatasetFile(files, base, largeManifestSchema, 'manifest.json');
  const outline = readDatasetFile(files, base, outlineSchema, manifest.outline);
  return { manifest, outline, table: tableOf(files, base, manifest, outline) };
}

/** Names of the files with the titles of the first events. */
export function firstLabels({ labels }: LargeManifest): readonly string[] {
  return firstShards(labels).flatMap((shard) => labels.files[shard] ?? []);
}

function tableOf(
  files: DatasetFiles,
  base: string,
  { columns }: LargeManifest,
  outline: Outline,
): ColumnTable {
  const content = files.get(columns);
  if (!(content instanceof ArrayBuffer)) throw new DatasetError({ kind: 'missing' }, base + columns);
  const table = columnTable(outline, content);
  if (!table.ok) throw new DatasetError(decodeFault(table.error), base);
  return table.value;
}

/** Besides, what tells of the timeline itself: its sources, each with its first passages, and its account. Throws a `DatasetError`. */
export function fillReading(
  client: QueryClient,
  base: string,
  files: DatasetFiles,
  manifest: LargeManifest,
): readonly ListedSource[] {
  const list = readDatasetFile(files, base, sourceListSchema, manifest.sources);
  client.setQueryData(sourceListOptions(base).queryKey, list);
  for (const { id, excerpts } of list.sources) {
    const [first] = excerpts.files;
    if (first === undefined) continue;
    const passages = readDatasetFile(files, base, excerptFileSchema, first);
    client.setQueryData(passagesOptions(base, id, 0).queryKey, passages);
  }
  client.setQueryData(
    aboutOptions(base).queryKey,
    readDatasetFile(files, base, aboutFileSchema, manifest.about),
  );
  return list.sources;
}
