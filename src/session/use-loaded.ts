import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { type Explanation, explainError } from '#queries/explain-error.ts';

/** Something that is fetched: on its way, here, or failed with words that say why. */
export type Loaded<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly why: Explanation; readonly retry: () => void };

/** What is here stays, also while or when a newer one does not come. */
export function useLoaded<T, Key extends readonly unknown[]>(
  options: UseQueryOptions<T, Error, T, Key>,
): Loaded<T> {
  const { data, error, isFetching, refetch } = useQuery(options);
  if (data !== undefined) return { kind: 'ready', value: data };
  if (!error || isFetching) return { kind: 'waiting' };
  return { kind: 'failed', why: explainError(error), retry: () => void refetch() };
}

export function mapLoaded<T, U>(loaded: Loaded<T>, map: (value: T) => U): Loaded<U> {
  return loaded.kind === 'ready' ? { kind: 'ready', value: map(loaded.value) } : loaded;
}
