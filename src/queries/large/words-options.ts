/** Search in a large dataset: the list of words is fetched with the first word, lists of rows as they are needed. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { eachRow } from '#domain/columns/postings-file.ts';
import {
  type EachRow,
  planSearch,
  type RowsFound,
  runSearch,
  type SearchPlan,
} from '#domain/columns/search-words.ts';
import { decodeWords, placeOf, type Words } from '#domain/columns/words-file.ts';
import type { DecodeError } from '#domain/dataset/decode.ts';
import { err, ok, type Result } from '#base/result.ts';
import { BUILT } from '../built.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { currentFile, datasetKey } from '../dataset-file.ts';
import { postingsAtHand, postingsFiles } from './postings-options.ts';
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
      const asked = { client, base, edition: dataset, words, signal };
      const found = foundIn(await postingsFiles(asked, filesOf(words, plan)), plan, words, size);
      if (!found.ok) throw new DatasetError(decodeFault(found.error), base);
      return found.value;
    },
  });
}

/**
 * The same at once, where all that it needs has come; undefined where it has not, or is damaged, which the query then tells. A key so costs one
 * rendering in the place of two.
 */
export function foundAtHand(
  client: QueryClient,
  base: string,
  { dataset, size }: Rows,
  q: string,
): RowsFound | undefined {
  const words = client.getQueryData(wordsOptions(base, dataset).queryKey);
  if (!words) return undefined;
  const plan = planSearch(words, q);
  const files = postingsAtHand({ client, base, edition: dataset, words }, filesOf(words, plan));
  const found = files && foundIn(files, plan, words, size);
  return found?.ok ? found.value : undefined;
}

/** Numbers of the files that hold the lists of a plan. */
function filesOf(words: Words, { terms }: SearchPlan): ReadonlySet<number> {
  return new Set(terms.map((term) => words.files[term] ?? 0));
}

/** @param files by number, all of `filesOf` */
function foundIn(
  files: ReadonlyMap<number, Uint8Array>,
  plan: SearchPlan,
  words: Words,
  size: number,
): Result<RowsFound, DecodeError> {
  const faults: DecodeError[] = [];
  const rowsOf: EachRow = (term, visit) => {
    const file = files.get(words.files[term] ?? 0) ?? new Uint8Array();
    const read = eachRow(file, placeOf(words, term), size, visit);
    if (!read.ok) faults.push(read.error);
  };
  const found = runSearch(plan, words.terms, rowsOf, size);
  const [fault] = faults;
  return fault ? err(fault) : ok(found);
}
