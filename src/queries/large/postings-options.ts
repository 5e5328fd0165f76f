/** Files of lists of rows (`postings-file.ts`): shared by the searches that need them, and left when none does any more. */
import { type QueryClient, QueryObserver, queryOptions } from '@tanstack/react-query';
import { type ListPlace, openLists } from '#domain/columns/postings-file.ts';
import { placeOf, type Words } from '#domain/columns/words-file.ts';
import { BUILT } from '../built.ts';
import { currentFile, datasetKey } from '../dataset-file.ts';
import { bytesIn, ofEdition } from './checked-file.ts';

/** Milliseconds for which a file is kept after its last search: as long as one looks about. */
const KEPT = 300_000;
/** Of more files than these, a search waits whether its reader types on: one letter asks for all words that begin with it. */
const FEW = 2;
/** Milliseconds between two letters, of most who type. */
const PAUSE = 150;
/** Milliseconds for which a file is still waited for when its search is over: the next letter's needs some of the same. */
const LINGER = 500;

/** @param last where the last list of the file stands */
function postingsOptions(base: string, edition: string, file: number, last: ListPlace) {
  return queryOptions({
    ...BUILT,
    gcTime: KEPT,
    queryKey: [...datasetKey(base), 'postings', edition, file, last],
    queryFn: ({ client, signal }): Promise<Uint8Array> => {
      const name = ofEdition(edition, ({ words }) => words.files[file]);
      const open = (bytes: ArrayBuffer) => openLists(bytes, last);
      return currentFile({ client, base }, (manifest) => bytesIn(manifest, { base, signal, name, open }));
    },
  });
}

interface Kept {
  readonly client: QueryClient;
  readonly base: string;
  readonly edition: string;
  /** Of the edition. */
  readonly words: Words;
}

interface Asked extends Kept {
  /** Of the search. */
  readonly signal: AbortSignal;
}

/** By number. Throws a `DatasetError`, or the signal's reason. */
export async function postingsFiles(
  asked: Asked,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const { client, signal } = asked;
  const each = optionsOf(asked, numbers);
  const missing = each.filter(([, { queryKey }]) => client.getQueryData(queryKey) === undefined);
  if (missing.length > FEW) await pause(signal);
  return new Map(
    await Promise.all(
      each.map(async ([file, options]) => [file, await whileWanted(client, options, signal)] as const),
    ),
  );
}

/** Those that have come, by number; undefined where any has not. */
export function postingsAtHand(
  kept: Kept,
  numbers: ReadonlySet<number>,
): ReadonlyMap<number, Uint8Array> | undefined {
  const files = new Map<number, Uint8Array>();
  for (const [file, { queryKey }] of optionsOf(kept, numbers)) {
    const bytes = kept.client.getQueryData(queryKey);
    if (!bytes) return undefined;
    files.set(file, bytes);
  }
  return files;
}

function optionsOf({ base, edition, words }: Kept, numbers: ReadonlySet<number>) {
  const lastOf = (file: number) => placeOf(words, words.files.lastIndexOf(file));
  return [...numbers].map((file) => [file, postingsOptions(base, edition, file, lastOf(file))] as const);
}

/** A request that nobody observes is never left: so the search observes it. */
async function whileWanted(
  client: QueryClient,
  options: ReturnType<typeof postingsOptions>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const leave = new QueryObserver(client, options).subscribe(() => undefined);
  signal.addEventListener('abort', () => setTimeout(leave, LINGER), { once: true });
  try {
    return await client.query(options);
  } finally {
    if (!signal.aborted) leave();
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
  signal.throwIfAborted();
}
