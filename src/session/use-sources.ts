/** The sources, as the pages about them ask for them. */
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { sourcesOptions } from '#queries/detail-options.ts';
import { type Loaded, mapLoaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

/** All sources, with their excerpts. */
export function useSources(): Loaded<readonly SourceRecord[]> {
  return useLoaded(sourcesOptions(useSession().dataset), 'sources');
}

/** One source; null if the dataset does not have it. */
export function useSource(id: string): Loaded<SourceRecord | null> {
  return mapLoaded(useSources(), (sources) => sources.find((source) => source.id === id) ?? null);
}
