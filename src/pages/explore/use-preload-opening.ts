import { useCallback, useState } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { useAtRest } from '#session/at-rest.ts';
import { detailQueries, usePrefetchDetail } from '#session/use-prefetch-detail.ts';
import { eventPane, openEventPane } from '../late-parts.ts';

/**
 * Fetches at rest what the first event that is opened needs, since most readers open one: the code, and what is said of the events that the
 * list begins with. Not for those who ask to be spared bytes, and not in a frame, one of many things in somebody else's page.
 */
export function usePreloadOpening(first: Pick<EventRow, 'shard'> | undefined, embedded = false): void {
  const prefetch = usePrefetchDetail();
  // As the page began: what a filter leaves is fetched when a hand comes near.
  const [begins] = useState(first);
  const preload = useCallback(() => {
    if (embedded || savesData()) return;
    void eventPane.preload();
    void openEventPane.preload();
    if (begins) prefetch(begins);
    else void detailQueries.preload();
  }, [embedded, prefetch, begins]);
  useAtRest(preload);
}

/** Not every browser tells, and none of them in the types. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}
