/** A file of a large dataset: taken only if its content is what its name promises, since most of them carry nothing else to be known by. */
import { decode, type Schema } from '#domain/dataset/decode.ts';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import type { Manifest } from '#domain/dataset/manifest.ts';
import { addressIn, currentFile, type DatasetRequest } from '../dataset-file.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { fetchContent } from '../fetch-json.ts';

type Read = Omit<DatasetRequest, 'client'>;

interface JsonRead<T> extends Read {
  readonly schema: Schema<T>;
}

/** Its bytes. Throws a `DatasetError`. */
export function checkedBytes(request: DatasetRequest): Promise<ArrayBuffer> {
  return currentFile(request, (manifest) => bytesIn(manifest, request));
}

/** Its content, decoded, and of the manifest's dataset, whichever that is now. Throws a `DatasetError`. */
export function checkedJson<T extends { readonly dataset: string }>(
  request: JsonRead<T> & DatasetRequest,
): Promise<T> {
  return currentFile(request, (manifest) => jsonIn(manifest, request));
}

/** The same of the file that this manifest names: for what is put together from several files (`currentFile`). */
export async function jsonIn<T extends { readonly dataset: string }>(
  manifest: Manifest,
  request: JsonRead<T>,
): Promise<T> {
  const content = new TextDecoder().decode(await bytesIn(manifest, request));
  const url = addressIn(request.base, request.name(manifest));
  const decoded = decode(request.schema, parse(content, url));
  if (!decoded.ok) throw new DatasetError(decodeFault(decoded.error), url);
  if (decoded.value.dataset !== manifest.dataset) throw new DatasetError({ kind: 'mixed' }, url);
  return decoded.value;
}

/** What only large datasets have: undefined of a small one. */
export function ofLarge<T>(pick: (manifest: LargeManifest) => T): (manifest: Manifest) => T | undefined {
  return (manifest) => ('index' in manifest ? undefined : pick(manifest));
}

/** What only the edition has whose rows are asked for: undefined of every other, which numbers its rows in its own way. */
export function ofEdition<T>(
  edition: string,
  pick: (manifest: LargeManifest) => T,
): (manifest: Manifest) => T | undefined {
  return (manifest) => (manifest.dataset === edition ? ofLarge(pick)(manifest) : undefined);
}

/** The bytes of a file that this manifest names. Throws a `DatasetError`. */
export async function bytesIn(manifest: Manifest, { base, name, signal }: Read): Promise<ArrayBuffer> {
  const url = addressIn(base, name(manifest));
  const bytes = await fetchContent({ url, signal }, (response) => response.arrayBuffer());
  if (!(await isWhatItIsCalled(url, bytes)))
    throw new DatasetError({ kind: 'broken', at: '', message: 'is not what was published' }, url);
  return bytes;
}

/** Browsers compute hashes only on pages that came over a safe line; elsewhere lengths and numbers are checked when it is decoded. */
async function isWhatItIsCalled(url: string, bytes: ArrayBuffer): Promise<boolean> {
  const [, hash] = /\.([0-9a-f]+)\.\w+$/.exec(url) ?? [];
  if (!isSecureContext || hash === undefined) return hash !== undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash);
}

function parse(content: string, url: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new DatasetError({ kind: 'broken', at: '', message: 'is not JSON' }, url);
  }
}
