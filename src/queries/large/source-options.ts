/** The sources of a large dataset, and their passages file by file. `base`: the dataset's folder, with a slash at the end. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type ExcerptFile,
  excerptsOf,
  type ListedSource,
  type SourceList,
  sourceListSchema,
} from '#domain/dataset/source-list.ts';
import { BUILT } from '../built.ts';
import { currentFile, datasetFile, datasetKey } from '../dataset-file.ts';
import { jsonIn, ofLarge } from './checked-file.ts';

/** All sources, without their passages. */
export function sourceListOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'sources'],
    queryFn: ({ client, signal }): Promise<SourceList> => {
      const name = ofLarge(({ sources }) => sources);
      return datasetFile({ client, base, signal, name, schema: sourceListSchema });
    },
  });
}

/** The passages of one file, whose name stands in the list of sources. */
export function passagesOptions(base: string, source: string, file: number) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'passages', source, file],
    queryFn: ({ client, signal }): Promise<ExcerptFile> =>
      currentFile({ client, base }, async (manifest) => {
        const { sources } = await listOf(client, base, manifest.dataset);
        const name = sources.find(({ id }) => id === source)?.excerpts.files[file];
        return jsonIn(manifest, { base, signal, name: () => name, schema: excerptsOf(source) });
      }),
  });
}

/** The list names files as the manifest does: one of an older dataset is asked for again. */
async function listOf(client: QueryClient, base: string, dataset: string): Promise<SourceList> {
  const known = await client.query({ ...sourceListOptions(base), staleTime: 'static' });
  return known.dataset === dataset ? known : client.query({ ...sourceListOptions(base), staleTime: 0 });
}

/** The number of the file that holds a passage: one file after another is asked for; null where none has it. */
export function passageFileOptions(base: string, { id, excerpts }: ListedSource, passage: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'passage-file', id, passage],
    queryFn: async ({ client, signal }): Promise<number | null> => {
      for (const file of excerpts.files.keys()) {
        signal.throwIfAborted();
        const { excerpts: held } = await client.query(passagesOptions(base, id, file));
        if (held.some((excerpt) => excerpt.id === passage)) return file;
      }
      return null;
    },
  });
}
