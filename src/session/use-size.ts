/** Which kind of dataset the site has: a large one has its own files, and code of its own that reads them. */
import { useQuery } from '@tanstack/react-query';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import type { EventTable } from '#domain/event-table.ts';
import { loadedOutline, manifestOptions } from '#queries/dataset-file.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type Loaded, mapLoaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

export function useIsLarge(): Loaded<boolean> {
  return mapLoaded(useLoaded(manifestOptions(useSession().dataset), 'timeline'), isOfLarge);
}

/** What pages say of the timeline as a whole. */
export type Tables = Pick<EventTable, 'timeline' | 'sources'>;

/** Of whichever kind has been loaded; null until one has. */
export function useTables(): Tables | null {
  const { dataset } = useSession();
  const small = useQuery({ ...eventTableOptions(dataset), enabled: false });
  const large = useQuery(loadedOutline(dataset));
  return small.data ?? large.data ?? null;
}
