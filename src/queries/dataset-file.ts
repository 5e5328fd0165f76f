/**
 * Files of one dataset belong together. The manifest names them by hashed names; where a file is gone, or belongs to
 * another dataset than the manifest, the timeline was published anew: the manifest is read again, once.
 */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { decode, type Schema } from '#domain/dataset/decode.ts';
import { type Manifest, manifestSchema } from '#domain/dataset/manifest.ts';
import { DatasetError, type DatasetFault, decodeFault } from './dataset-error.ts';
import { fetchJson } from './fetch-json.ts';
import { BUILT } from './built.ts';

/** All keys of one dataset begin with this. `base` is the address of its folder, with a slash at the end. */
export function datasetKey(base: string) {
  return ['dataset', base] as const;
}

export function manifestOptions(base: string) {
  return queryOptions({
    ...BUILT,
    // Whoever needs a file asks for the manifest first, and tries again as a whole.
    retry: false,
    queryKey: [...datasetKey(base), 'manifest'],
    queryFn: ({ signal }) =>
      readFile({ url: `${base}manifest.json`, schema: manifestSchema, signal, fresh: true }),
  });
}

interface FileRequest<T> {
  readonly client: QueryClient;
  readonly base: string;
  readonly name: (manifest: Manifest) => string | undefined;
  readonly schema: Schema<T>;
  readonly signal: AbortSignal;
}

/** One file that the manifest names, of the manifest's dataset. Throws a `DatasetError`. */
export async function datasetFile<T extends { readonly dataset: string }>(
  request: FileRequest<T>,
): Promise<T> {
  const { client, base } = request;
  const manifest = await client.query({ ...manifestOptions(base), staleTime: 'static' });
  try {
    return await fileOf(manifest, request);
  } catch (error) {
    if (!isOutdated(error)) throw error;
    const current = await client.query({ ...manifestOptions(base), staleTime: 0 });
    if (current.dataset === manifest.dataset) throw error;
    const file = await fileOf(current, request);
    // What was loaded of the older dataset is loaded again; the view must not mix the two.
    void client.invalidateQueries({
      queryKey: datasetKey(base),
      predicate: ({ state }) => state.fetchStatus === 'idle',
    });
    return file;
  }
}

async function fileOf<T extends { readonly dataset: string }>(
  manifest: Manifest,
  { base, name, schema, signal }: FileRequest<T>,
): Promise<T> {
  const fileName = name(manifest);
  if (fileName === undefined) throw new DatasetError({ kind: 'mixed' }, base);
  const url = base + fileName;
  const file = await readFile({ url, schema, signal });
  if (file.dataset !== manifest.dataset) throw new DatasetError({ kind: 'mixed' }, url);
  return file;
}

async function readFile<T>(request: {
  readonly url: string;
  readonly schema: Schema<T>;
  readonly signal: AbortSignal;
  readonly fresh?: boolean;
}): Promise<T> {
  const decoded = decode(request.schema, await fetchJson(request));
  if (!decoded.ok) throw new DatasetError(decodeFault(decoded.error), request.url);
  return decoded.value;
}

const OUTDATED: readonly DatasetFault['kind'][] = ['missing', 'mixed'];

function isOutdated(error: unknown): boolean {
  return error instanceof DatasetError && OUTDATED.includes(error.fault.kind);
}
