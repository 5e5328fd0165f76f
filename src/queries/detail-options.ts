/** What is asked of a dataset beyond its events: their details, and the sources. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type DetailShard, type EventDetail, detailShardSchema } from '#domain/dataset/event-details.ts';
import { detailFile, type Manifest, ofSmall } from '#domain/dataset/manifest.ts';
import { sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { BUILT } from './built.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

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

export function detailsById({ events }: DetailShard): ReadonlyMap<string, EventDetail> {
  return new Map(events.map((event) => [event.id, event]));
}
