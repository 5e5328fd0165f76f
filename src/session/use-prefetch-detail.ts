import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { lateCode } from '#base/late-code.ts';
import { useSession } from './session.tsx';

/** Kept once it is here: to import it again would wait for its turn behind all that a press sets going. */
export const detailQueries = lateCode(() => import('#queries/detail-options.ts'));

/** Fetches ahead of time what an event will show; on hover or focus. A failure shows when the event is opened. */
export function usePrefetchDetail(): (event: Pick<EventRow, 'shard'>) => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(
    ({ shard }) => {
      const asked = detailQueries
        .get()
        .then(({ detailOptions }) => client.query(detailOptions(dataset, shard)));
      asked.catch(() => undefined);
    },
    [client, dataset],
  );
}
