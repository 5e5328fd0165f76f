import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { useSession } from './session.tsx';

/** Fetches ahead of time what an event will show; on hover or focus. A failure shows when the event is opened. */
export function usePrefetchDetail(): (event: Pick<EventRow, 'shard'>) => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(
    ({ shard }) => {
      const asked = import('#queries/detail-options.ts').then(({ detailOptions }) =>
        client.query(detailOptions(dataset, shard)),
      );
      asked.catch(() => undefined);
    },
    [client, dataset],
  );
}
