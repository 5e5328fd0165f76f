import type { QueryClient } from '@tanstack/react-query';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { SmallManifest } from '#domain/dataset/manifest.ts';
import { detailOptions } from '#queries/detail-options.ts';

/** What is told of each event, by its id, of a dataset that the client holds whole. */
export function detailsIn(
  client: QueryClient,
  address: string,
  { details }: SmallManifest,
): ReadonlyMap<string, EventDetail> {
  const shards = details.map((_, shard) => client.getQueryData(detailOptions(address, shard).queryKey));
  return new Map(shards.flatMap((shard) => [...(shard ?? [])]));
}
