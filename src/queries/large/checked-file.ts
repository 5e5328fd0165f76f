/** A file of a large dataset: taken only if its content is what its name promises, since most of them carry nothing else to be known by. */
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import type { DecodeError } from '#domain/dataset/decode.ts';
import type { Manifest } from '#domain/dataset/manifest.ts';
import type { Result } from '#base/result.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { fetchContent, type FileRequest } from '../fetch-json.ts';
import { addressIn, fileIn, type FileRead, type JsonRead, onceMore } from '../file-in.ts';

export interface BytesRead<T> extends FileRead {
  readonly open: (bytes: ArrayBuffer) => Result<T, DecodeError> | Promise<Result<T, DecodeError>>;
}

/** What `open` makes of the bytes of a file that this manifest names. Throws a `DatasetError`. */
export function bytesIn<T>(manifest: Manifest, { base, name, signal, open }: BytesRead<T>): Promise<T> {
  return onceMore(async (cache) => {
    const url = addressIn(base, name(manifest));
    const opened = await open(await fetchBytes({ url, signal, cache }));
    if (!opened.ok) throw new DatasetError(decodeFault(opened.error), url);
    return opened.value;
  });
}

/** The content of one, decoded, and of this manifest's dataset. Throws a `DatasetError`. */
export function jsonIn<T extends { readonly dataset: string }>(
  manifest: Manifest,
  request: JsonRead<T>,
): Promise<T> {
  return fileIn(manifest, request, async (asked) =>
    parse(new TextDecoder().decode(await fetchBytes(asked)), asked.url),
  );
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

async function fetchBytes(request: FileRequest): Promise<ArrayBuffer> {
  const { url } = request;
  const bytes = await fetchContent(request, (response) => response.arrayBuffer());
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
