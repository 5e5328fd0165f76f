/** A cache that holds a dataset from the start, for rendering pages where nothing is fetched. */
import type { QueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { decode } from '#domain/dataset/decode.ts';
import { detailShardSchema } from '#domain/dataset/event-details.ts';
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { type Manifest, manifestSchema } from '#domain/dataset/manifest.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { eventTable } from '#domain/event-table.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { manifestOptions } from './dataset-file.ts';
import { detailOptions, eventTableOptions, sourcesOptions } from './dataset-options.ts';

/** The files of a dataset by name, as parsed from JSON. */
export type DatasetFiles = ReadonlyMap<string, unknown>;

/** Decodes every file that pages show, and keeps it under its query's key. Throws a `DatasetError`. */
export function fillCache(client: QueryClient, base: string, files: DatasetFiles): Manifest {
  const read = <T>(schema: z.ZodMiniType<T>, name: string): T => {
    const decoded = decode(schema, files.get(name));
    if (!decoded.ok) throw new DatasetError(decodeFault(decoded.error), base + name);
    return decoded.value;
  };
  const manifest = read(manifestSchema, 'manifest.json');
  const table = eventTable(read(eventIndexSchema, manifest.index));
  if (!table.ok) throw new DatasetError(decodeFault(table.error), base + manifest.index);
  client.setQueryData(manifestOptions(base).queryKey, manifest);
  client.setQueryData(eventTableOptions(base).queryKey, table.value);
  client.setQueryData(sourcesOptions(base).queryKey, read(sourcesFileSchema, manifest.sources).sources);
  manifest.details.forEach((name, shard) => {
    const { events } = read(detailShardSchema, name);
    client.setQueryData(
      detailOptions(base, shard).queryKey,
      new Map(events.map((event) => [event.id, event])),
    );
  });
  return manifest;
}
