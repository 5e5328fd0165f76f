import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { currentId } from '#domain/dataset/retired.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { useSession } from '#session/session.tsx';

/** Whether the timeline has the event, by its id or by one that was retired. Of a large timeline that is known once it is asked for, and not before. */
export function useIsEvent(): (id: string) => boolean {
  const { dataset } = useSession();
  const client = useQueryClient();
  return useCallback(
    (id) => {
      const table = client.getQueryData(eventTableOptions(dataset).queryKey);
      const manifest = client.getQueryData(manifestOptions(dataset).queryKey);
      return !table || !manifest || table.rowOf.has(currentId(manifest, id));
    },
    [client, dataset],
  );
}
