import { useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { type Explanation, explainError, type Wanted } from '#queries/explain-error.ts';

/** Something that is fetched and not here: on its way, or failed with words that say why. */
export type NotLoaded =
  | { readonly kind: 'waiting'; readonly wanted: Wanted; readonly retry: () => void }
  | { readonly kind: 'failed'; readonly why: Explanation; readonly retry: () => void };

export type Loaded<T> = NotLoaded | { readonly kind: 'ready'; readonly value: T };

/** What is here stays, also while or when a newer one does not come. */
export function useLoaded<T, Key extends readonly unknown[]>(
  options: UseQueryOptions<T, Error, T, Key>,
  wanted: Wanted,
): Loaded<T> {
  const { data, error, isFetching } = useQuery(options);
  const client = useQueryClient();
  if (data !== undefined) return { kind: 'ready', value: data };
  // Lets go of every request without an answer, since a file may be waiting for one of them, such as the manifest.
  const retry = () => void client.resetQueries({ predicate: ({ state }) => state.data === undefined });
  if (!error || isFetching) return { kind: 'waiting', wanted, retry };
  return { kind: 'failed', why: explainError(error, wanted), retry };
}

export function mapLoaded<T, U>(loaded: Loaded<T>, map: (value: T) => U): Loaded<U> {
  return loaded.kind === 'ready' ? { kind: 'ready', value: map(loaded.value) } : loaded;
}
