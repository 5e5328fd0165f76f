/**
 * Files of one dataset belong together. The manifest names them by hashed names; where a file is gone, or belongs to
 * another dataset than the manifest, the timeline was published anew: the manifest is read again, once.
 */
import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query';
import { lateCode } from '#base/late-code.ts';
import { largeManifestSchema } from '#domain/columns/large-manifest.ts';
import type { Outline } from '#domain/columns/outline.ts';
import { spokenLanguage } from '#messages/say.ts';
import type { Schema } from '#domain/dataset/decode.ts';
import { isOfLarge, type Manifest, smallManifestSchema } from '#domain/dataset/manifest.ts';
import { DatasetError, type DatasetFault } from './dataset-error.ts';
import { fetchJson } from './fetch-json.ts';
import { decodeFile, type FileRead, fileIn, type JsonRead, onceMore } from './file-in.ts';
import { BUILT } from './built.ts';

/** All keys of one dataset begin with this. `base` is the address of its folder, with a slash at the end. */
export function datasetKey(base: string) {
  return ['dataset', base] as const;
}

/**
 * What a large dataset says of itself as a whole, where it has been loaded, without the code that loads it. A key of its own: were it
 * that of a query with a function, whoever asks here would leave that without one.
 */
export function loadedOutline(base: string) {
  return queryOptions<Outline>({ queryKey: [...datasetKey(base), 'loaded-outline'], queryFn: skipToken });
}

export function manifestOptions(base: string) {
  return queryOptions({
    ...BUILT,
    // Whoever needs a file asks for the manifest first, and tries again as a whole.
    retry: false,
    queryKey: [...datasetKey(base), 'manifest'],
    queryFn: ({ signal }): Promise<Manifest> =>
      onceMore(async (cache) => {
        const read = async (name: string): Promise<Manifest> => {
          const url = `${base}${name}`;
          const manifest = await fetchJson({ url, signal, cache });
          const schema: Schema<Manifest> = isOfLarge(manifest) ? largeManifestSchema : smallManifestSchema;
          return decodeFile(schema, manifest, url);
        };
        const own = await read('manifest.json');
        const language = spokenLanguage();
        if (!own.translations.includes(language)) return own;
        // Better in the authors' words than not at all.
        return read(`manifest-${language}.json`).catch(() => own);
      }, 'no-cache'),
  });
}

export interface DatasetRequest extends FileRead {
  readonly client: QueryClient;
}

/** One file that the manifest names, of the manifest's dataset, whichever that is now. Throws a `DatasetError`. */
export function datasetFile<T extends { readonly dataset: string }>(
  request: JsonRead<T> & DatasetRequest,
): Promise<T> {
  return currentFile(request, async (manifest) => {
    if ('index' in manifest) return fileIn(manifest, request);
    const { jsonIn } = await checkedFile.get().catch(() => {
      throw new DatasetError({ kind: 'offline' }, request.base);
    });
    return jsonIn(manifest, request);
  });
}

/** Whatever a large dataset's page is, its code has this among it. Kept once it is here, since each import waits for a turn of its own. */
const checkedFile = lateCode(() => import('./large/checked-file.ts'));

/** What `read` finds by the manifest that is known, or, where it finds that outdated, by the one that there is now. */
export async function currentFile<T>(
  { client, base }: Pick<DatasetRequest, 'client' | 'base'>,
  read: (manifest: Manifest) => Promise<T>,
): Promise<T> {
  const manifest = await client.query({ ...manifestOptions(base), staleTime: 'static' });
  try {
    const file = await read(manifest);
    // Another may have learnt meanwhile that it is outdated, and what has come since then would be mixed with this.
    const { dataset } = client.getQueryData(manifestOptions(base).queryKey) ?? manifest;
    if (dataset === manifest.dataset) return file;
    throw new DatasetError({ kind: 'mixed' }, base);
  } catch (error) {
    if (!isOutdated(error)) throw error;
    const current = await renewed(client, base);
    if (current.dataset === manifest.dataset) throw error;
    return read(current);
  }
}

/**
 * The manifest that there is now. What was loaded of an older dataset is loaded again, since the view must not mix the two: by the one
 * reader that brought the newer, or each of the others would let go of what has come since. What is on its way finds out by itself.
 */
async function renewed(client: QueryClient, base: string): Promise<Manifest> {
  const options = manifestOptions(base);
  const before = client.getQueryState(options.queryKey);
  const current = await client.query({ ...options, staleTime: 0 });
  if (before?.fetchStatus === 'idle' && before.data?.dataset !== current.dataset)
    void client.invalidateQueries({
      queryKey: datasetKey(base),
      predicate: ({ state }) => state.fetchStatus === 'idle' && state.data !== current,
    });
  return current;
}

const OUTDATED: readonly DatasetFault['kind'][] = ['missing', 'mixed'];

function isOutdated(error: unknown): boolean {
  return error instanceof DatasetError && OUTDATED.includes(error.fault.kind);
}
