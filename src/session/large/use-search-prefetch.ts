import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { wordsOptions } from '#queries/large/words-options.ts';
import { useSession } from '../session.tsx';

/** Fetches the list of words ahead of the first one. A failure shows when words are typed. */
export function useSearchPrefetch(): () => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(() => {
    client.query(wordsOptions(dataset)).catch(() => undefined);
  }, [client, dataset]);
}
