/** One file that a manifest names: fetched, decoded, and proved to be of the manifest's dataset. */
import { decode, type Schema } from '#domain/dataset/decode.ts';
import type { Manifest } from '#domain/dataset/manifest.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { fetchJson, type FileRequest } from './fetch-json.ts';

export interface FileRead {
  /** The address of the dataset's folder, with a slash at the end. */
  readonly base: string;
  readonly name: (manifest: Manifest) => string | undefined;
  readonly signal: AbortSignal;
}

export interface JsonRead<T> extends FileRead {
  readonly schema: Schema<T>;
}

type FetchJson = (request: FileRequest) => Promise<unknown>;

/** @param fetchFile gives what was parsed. Throws a `DatasetError`. */
export function fileIn<T extends { readonly dataset: string }>(
  manifest: Manifest,
  { base, name, schema, signal }: JsonRead<T>,
  fetchFile: FetchJson = fetchJson,
): Promise<T> {
  return onceMore(async (cache) => {
    const url = addressIn(base, name(manifest));
    const file = decodeFile(schema, await fetchFile({ url, signal, cache }), url);
    if (file.dataset !== manifest.dataset) throw new DatasetError({ kind: 'mixed' }, url);
    return file;
  });
}

/** A file that the manifest does not name belongs to another one. */
export function addressIn(base: string, fileName: string | undefined): string {
  if (fileName === undefined) throw new DatasetError({ kind: 'mixed' }, base);
  return base + fileName;
}

export function decodeFile<T>(schema: Schema<T>, content: unknown, url: string): T {
  const decoded = decode(schema, content);
  if (!decoded.ok) throw new DatasetError(decodeFault(decoded.error), url);
  return decoded.value;
}

/** What is damaged may be a copy that the browser, or someone on the way, has kept: asked for once more, past all copies. */
export async function onceMore<T>(
  read: (cache: RequestCache) => Promise<T>,
  first: RequestCache = 'default',
): Promise<T> {
  try {
    return await read(first);
  } catch (error) {
    if (!(error instanceof DatasetError) || error.fault.kind !== 'broken') throw error;
    return read('reload');
  }
}
