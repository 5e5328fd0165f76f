/** A cache that holds a dataset from the start, for rendering pages where nothing is fetched. */
import type { QueryClient } from '@tanstack/react-query';
import { aboutFileSchema } from '#domain/dataset/about-file.ts';
import { decode, type Schema } from '#domain/dataset/decode.ts';
import { detailShardSchema } from '#domain/dataset/event-details.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { type SmallManifest, smallManifestSchema } from '#domain/dataset/manifest.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { aboutOptions } from './about-options.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { manifestOptions } from './dataset-file.ts';
import { eventTableOptions, tableOf } from './dataset-options.ts';
import { detailOptions, detailsById, sourcesOptions } from './detail-options.ts';

/** The files of a dataset by name: what was parsed from JSON, or an `ArrayBuffer`. Read when they are asked for. */
export type DatasetFiles = Pick<ReadonlyMap<string, unknown>, 'has' | 'get'>;

/** Decodes every file that pages show, and keeps it under its query's key. Throws a `DatasetError`. */
export function fillCache(client: QueryClient, base: string, files: DatasetFiles): SmallManifest {
  const read = <T>(schema: Schema<T>, name: string): T => readDatasetFile(files, base, schema, name);
  const manifest = read(smallManifestSchema, 'manifest.json');
  client.setQueryData(manifestOptions(base).queryKey, manifest);
  client.setQueryData(
    eventTableOptions(base).queryKey,
    tableOf(read(eventIndexSchema, manifest.index), base),
  );
  client.setQueryData(sourcesOptions(base).queryKey, read(sourcesFileSchema, manifest.sources).sources);
  client.setQueryData(aboutOptions(base).queryKey, read(aboutFileSchema, manifest.about));
  manifest.details.forEach((name, shard) => {
    client.setQueryData(detailOptions(base, shard).queryKey, detailsById(read(detailShardSchema, name)));
  });
  return manifest;
}

/** Throws a `DatasetError`. */
export function readDatasetFile<T>(files: DatasetFiles, base: string, schema: Schema<T>, name: string): T {
  if (!files.has(name)) throw new DatasetError({ kind: 'missing' }, base + name);
  const decoded = decode(schema, files.get(name));
  if (!decoded.ok) throw new DatasetError(decodeFault(decoded.error), base + name);
  return decoded.value;
}
