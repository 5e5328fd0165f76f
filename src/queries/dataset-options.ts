/** What the page can ask of a dataset, as query options. `base` is the address of its folder, with a slash at the end. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type DetailShard, type EventDetail, detailShardSchema } from '#domain/dataset/event-details.ts';
import { type EventIndex, eventIndexSchema } from '#domain/dataset/event-index.ts';
import { detailFile, type Manifest, ofSmall } from '#domain/dataset/manifest.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { type EventTable, eventTable } from '#domain/event-table.ts';
import { BUILT } from './built.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

/** All events, as rows. */
export function eventTableOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'index'],
    queryFn: async ({ client, signal }) => {
      const name = ofSmall(({ index }) => index);
      return tableOf(await datasetFile({ client, base, signal, name, schema: eventIndexSchema }), base);
    },
  });
}

/** The details of the events of one shard, as `EventRow.shard` counts them. */
export function detailOptions(base: string, shard: number) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'details', shard],
    queryFn: async ({ client, signal }) => {
      const name = (manifest: Manifest) => detailFile(manifest, shard);
      return detailsById(await datasetFile({ client, base, signal, name, schema: detailShardSchema }));
    },
  });
}

/** The details of the events of several shards together, by id: all of them or none. */
export function detailsOptions(client: QueryClient, base: string, shards: readonly number[]) {
  const each = shards.map((shard) => detailOptions(base, shard));
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'details', shards.join(' ')],
    queryFn: async () => merged(await Promise.all(each.map((options) => client.query(options)))),
    initialData: () => {
      const there = each.flatMap(({ queryKey }) => client.getQueryData(queryKey) ?? []);
      return there.length === each.length ? merged(there) : undefined;
    },
  });
}

function merged(shards: readonly ReadonlyMap<string, EventDetail>[]): ReadonlyMap<string, EventDetail> {
  return new Map(shards.flatMap((shard) => [...shard]));
}

export function sourcesOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'sources'],
    queryFn: async ({ client, signal }) => {
      const name = ofSmall(({ sources }) => sources);
      return (await datasetFile({ client, base, signal, name, schema: sourcesFileSchema })).sources;
    },
  });
}

/** Throws a `DatasetError` where the index contradicts itself. */
export function tableOf(index: EventIndex, base: string): EventTable {
  const table = eventTable(index);
  if (!table.ok) throw new DatasetError(decodeFault(table.error), base);
  return table.value;
}

export function detailsById({ events }: DetailShard): ReadonlyMap<string, EventDetail> {
  return new Map(events.map((event) => [event.id, event]));
}
