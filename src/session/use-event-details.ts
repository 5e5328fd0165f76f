import { useQueryClient } from '@tanstack/react-query';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventRow } from '#domain/event-table.ts';
import { detailsOptions } from '#queries/detail-options.ts';
import { useSession } from './session.tsx';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What these events show beyond their rows, by id: all of it or nothing. */
export function useEventDetails(
  events: readonly Pick<EventRow, 'shard'>[],
): Loaded<ReadonlyMap<string, EventDetail>> {
  const { dataset } = useSession();
  const shards = [...new Set(events.map(({ shard }) => shard))];
  return useLoaded(detailsOptions(useQueryClient(), dataset, shards), 'passages');
}
