/** The dataset, piece by piece, as views ask for it. */
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { DatasetError } from '#queries/dataset-error.ts';
import { detailOptions, eventTableOptions, sourcesOptions } from '#queries/dataset-options.ts';
import { explainError } from '#queries/explain-error.ts';
import { type Loaded, mapLoaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

/** All events. */
export function useTimeline(): Loaded<EventTable> {
  return useLoaded(eventTableOptions(useSession().dataset), 'timeline');
}

const WANTED = 'eventPassages';

/** What an open event shows beyond its row. */
export function useEventDetail(event: Pick<EventRow, 'id' | 'shard'>): Loaded<EventDetail> {
  const { dataset } = useSession();
  const shard = useLoaded(detailOptions(dataset, event.shard), WANTED);
  const client = useQueryClient();
  const { queryKey } = eventTableOptions(dataset);
  const tableIsComing = useIsFetching({ queryKey }) > 0;
  if (shard.kind !== 'ready') return shard;
  const detail = shard.value.get(event.id);
  if (detail) return { kind: 'ready', value: detail };
  // Published anew: the table that tells where its events are now is on its way, or has not come.
  const retry = () => void client.refetchQueries({ queryKey });
  if (tableIsComing) return { kind: 'waiting', wanted: WANTED, retry };
  const fault = { kind: 'broken', at: event.id, message: 'its details are missing' } as const;
  const error = client.getQueryState(queryKey)?.error ?? new DatasetError(fault, dataset);
  return { kind: 'failed', why: explainError(error, WANTED), retry };
}

/** Fetches ahead of time what an event will show; on hover or focus. A failure shows when the event is opened. */
export function usePrefetchDetail(): (event: Pick<EventRow, 'shard'>) => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(
    ({ shard }) => {
      client.query(detailOptions(dataset, shard)).catch(() => undefined);
    },
    [client, dataset],
  );
}

/** All sources, with their excerpts. */
export function useSources(): Loaded<readonly SourceRecord[]> {
  return useLoaded(sourcesOptions(useSession().dataset), 'sources');
}

/** One source; null if the dataset does not have it. */
export function useSource(id: string): Loaded<SourceRecord | null> {
  return mapLoaded(useSources(), (sources) => sources.find((source) => source.id === id) ?? null);
}
