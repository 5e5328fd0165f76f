import { queryOptions } from '@tanstack/react-query';
import { ofSmall } from '#domain/dataset/manifest.ts';
import { searchFileSchema } from '#domain/dataset/search-file.ts';
import type { WordsFound } from '#domain/search/search.ts';
import { BUILT } from './built.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';
import { TIME_LIMIT } from './fetch-json.ts';

/** The opened search index. */
export interface Search {
  readonly find: (q: string) => WordsFound;
}

/** The search index, with the code that reads it: both are fetched when a reader first searches. */
export function searchOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'search'],
    queryFn: async ({ client, signal }): Promise<Search> => {
      const name = ofSmall(({ search }) => search);
      const [file, code] = await Promise.all([
        datasetFile({ client, base, signal, name, schema: searchFileSchema }),
        loadCode(base),
      ]);
      const index = code.openSearchIndex(file);
      if (!index.ok) throw new DatasetError(decodeFault(index.error), base);
      return { find: (q) => code.searchEvents(index.value, q) };
    },
  });
}

/** Code cannot be called off like a file, only no longer waited for. */
async function loadCode(base: string) {
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(resolve, TIME_LIMIT, null);
  });
  const offline = () => {
    throw new DatasetError({ kind: 'offline' }, base);
  };
  const code = await Promise.race([import('#domain/search/search.ts').catch(offline), tooLate]);
  if (!code) throw new DatasetError({ kind: 'late' }, base);
  return code;
}
