import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { WordsFound } from '#domain/search/search.ts';
import { searchOptions } from '#queries/search-options.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

/** What the words find; null where there are none. The search index is fetched with the first word. */
export function useWords(q: string): Loaded<WordsFound> | null {
  const asked = q.trim() !== '';
  const search = useLoaded({ ...searchOptions(useSession().dataset), enabled: asked }, 'search');
  const index = search.kind === 'ready' ? search.value : null;
  const found = useMemo(() => (index && asked ? index.find(q) : null), [index, asked, q]);
  if (found) return { kind: 'ready', value: found };
  return asked && search.kind !== 'ready' ? search : null;
}

/** Fetches the search index ahead of the first word; on focus of the field. A failure shows when words are typed. */
export function usePrefetchSearch(): () => void {
  const client = useQueryClient();
  const { dataset } = useSession();
  return useCallback(() => {
    client.query(searchOptions(dataset)).catch(() => undefined);
  }, [client, dataset]);
}
