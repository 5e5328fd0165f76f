/** Search in a large dataset: the list of words is fetched with the first word, lists of rows as they are needed. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { decodeRows } from '#domain/columns/postings-file.ts';
import { planSearch, type RowsFound, runSearch, type SearchPlan } from '#domain/columns/search-words.ts';
import { decodeWords, placeOf, type Words } from '#domain/columns/words-file.ts';
import type { DecodeError } from '#domain/dataset/decode.ts';
import type { Result } from '#base/result.ts';
import { BUILT } from '../built.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { currentFile, datasetKey } from '../dataset-file.ts';
import { postingsFiles } from './postings-options.ts';
import { bytesIn, ofEdition } from './checked-file.ts';

/** Every word that occurs. `edition`: to whose rows the lists lead. */
export function wordsOptions(base: string, edition: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'words', edition],
    queryFn: ({ client, signal }): Promise<Words> => {
      const name = ofEdition(edition, ({ words }) => words.dictionary);
      const open = (bytes: ArrayBuffer) => decodeWords(new Uint8Array(bytes));
      return currentFile({ client, base }, (manifest) => bytesIn(manifest, { base, signal, name, open }));
    },
  });
}

/** Milliseconds for which what was found is kept after its words are gone: readers type back and forth. */
const KEPT = 60_000;

/** Of which rows something is asked. */
export interface Rows {
  /** `ColumnTable.dataset` */
  readonly dataset: string;
  /** The number of rows that there are. */
  readonly size: number;
}

/** The rows that have the words of `q`. */
export function foundOptions(base: string, { dataset, size }: Rows, q: string) {
  return queryOptions({
    ...BUILT,
    gcTime: KEPT,
    queryKey: [...datasetKey(base), 'found', dataset, size, q],
    queryFn: async ({ client, signal }): Promise<RowsFound> => {
      const words = await client.query(wordsOptions(base, dataset));
      signal.throwIfAborted();
      const plan = planSearch(words, q);
      const lists = await listsOf({ client, base, words, dataset, size, signal }, plan);
      return runSearch(plan, words.terms, (term) => lists.get(term) ?? NO_ROWS, size);
    },
  });
}

const NO_ROWS = new Uint32Array();

interface Asked extends Rows {
  readonly client: QueryClient;
  readonly base: string;
  readonly words: Words;
  readonly signal: AbortSignal;
}

async function listsOf({ client, base, words, dataset, size, signal }: Asked, { terms }: SearchPlan) {
  const fileOf = (term: number) => words.files[term] ?? 0;
  const asked = { client, base, edition: dataset, words, signal };
  const files = await postingsFiles(asked, new Set(terms.map(fileOf)));
  return new Map(
    terms.map((term) => {
      const file = files.get(fileOf(term)) ?? new Uint8Array();
      return [term, decoded(decodeRows(file, placeOf(words, term), size), base)] as const;
    }),
  );
}

function decoded<T>(result: Result<T, DecodeError>, url: string): T {
  if (!result.ok) throw new DatasetError(decodeFault(result.error), url);
  return result.value;
}
