import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { wordsOptions } from '#queries/large/words-options.ts';
import { useSession } from '../session.tsx';

/** Fetches the list of words ahead of the first one. A failure shows when words are typed. */
export function useSearchPrefetch({ dataset: edition }: Pick<ColumnTable, 'dataset'>): () => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(() => {
    client.query(wordsOptions(dataset, edition)).catch(() => undefined);
  }, [client, dataset, edition]);
}
