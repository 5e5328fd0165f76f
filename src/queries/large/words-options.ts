/** Search in a large dataset: the list of words is fetched with the first word, lists of rows as they are needed. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { decodeRows } from '#domain/columns/postings-file.ts';
import { planSearch, type RowsFound, runSearch, type SearchPlan } from '#domain/columns/search-words.ts';
import { decodeWords, placeOf, type Words } from '#domain/columns/words-file.ts';
import type { DecodeError } from '#domain/dataset/decode.ts';
import type { Result } from '#base/result.ts';
import { BUILT } from '../built.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { currentFile, datasetKey, type DatasetRequest } from '../dataset-file.ts';
import { bytesIn, ofEdition } from './checked-file.ts';

/** Every word that occurs. `edition`: to whose rows the lists lead. */
export function wordsOptions(base: string, edition: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'words', edition],
    queryFn: async ({ client, signal }): Promise<Words> => {
      const name = ofEdition(edition, ({ words }) => words.dictionary);
      const bytes = await bytesOf({ client, base, signal, name });
      return decoded(decodeWords(new Uint8Array(bytes)), base);
    },
  });
}

function postingsOptions(base: string, edition: string, file: number) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'postings', edition, file],
    queryFn: async ({ client, signal }): Promise<Uint8Array> => {
      const name = ofEdition(edition, ({ words }) => words.files[file]);
      return new Uint8Array(await bytesOf({ client, base, signal, name }));
    },
  });
}

function bytesOf(request: DatasetRequest): Promise<ArrayBuffer> {
  return currentFile(request, (manifest) => bytesIn(manifest, request));
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
    queryFn: async ({ client }): Promise<RowsFound> => {
      const words = await client.query(wordsOptions(base, dataset));
      const plan = planSearch(words, q);
      const lists = await listsOf({ client, base, words, dataset, size }, plan);
      return runSearch(plan, words.terms, (term) => lists.get(term) ?? NO_ROWS, size);
    },
  });
}

const NO_ROWS = new Uint32Array();

interface Asked extends Rows {
  readonly client: QueryClient;
  readonly base: string;
  readonly words: Words;
}

async function listsOf({ client, base, words, dataset, size }: Asked, { terms }: SearchPlan) {
  const fileOf = (term: number) => words.files[term] ?? 0;
  const numbers = [...new Set(terms.map(fileOf))];
  const files = new Map(
    await Promise.all(
      numbers.map(async (file) => [file, await client.query(postingsOptions(base, dataset, file))] as const),
    ),
  );
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
