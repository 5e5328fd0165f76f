/** What an open event shows beyond its row. */
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventRow } from '#domain/event-table.ts';
import { DatasetError } from '#queries/dataset-error.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { detailOptions } from '#queries/detail-options.ts';
import { explainError } from '#queries/explain-error.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

const WANTED = 'eventPassages';

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
