/** The sources of a large dataset, and the passages of one, a file at a time. */
import type { Outline } from '#domain/columns/outline.ts';
import type { ExcerptFile, ListedSource } from '#domain/dataset/source-list.ts';
import { outlineOptions } from '#queries/large/outline-options.ts';
import { passageFileOptions, passagesOptions, sourceListOptions } from '#queries/large/source-options.ts';
import { useSession } from '../session.tsx';
import { type Loaded, mapLoaded, useLoaded } from '../use-loaded.ts';

/** What a large timeline says of itself, without its events. */
export function useOutline(): Loaded<Outline> {
  return useLoaded(outlineOptions(useSession().dataset), 'timeline');
}

export function useListedSources(): Loaded<readonly ListedSource[]> {
  return mapLoaded(useLoaded(sourceListOptions(useSession().dataset), 'sources'), ({ sources }) => sources);
}

/** @param file counted from 0; one that the source has */
export function usePassages(source: ListedSource, file: number): Loaded<ExcerptFile> {
  const { dataset } = useSession();
  return useLoaded(
    { ...passagesOptions(dataset, source.id, file), enabled: source.excerpts.files.length > 0 },
    'passages',
  );
}

/** The number of the file that holds a passage; null where none does. No passage is asked for by null. */
export function usePassageFile(source: ListedSource, passage: string | null): Loaded<number | null> {
  const options = passageFileOptions(useSession().dataset, source, passage ?? '');
  const found = useLoaded({ ...options, enabled: passage !== null }, 'passages');
  return passage === null ? { kind: 'ready', value: null } : found;
}
