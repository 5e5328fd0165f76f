import { DatasetError } from './dataset-error.ts';

interface JsonRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Ask the host whether a kept copy is still good. Default: files whose names carry a hash need not ask. */
  readonly fresh?: boolean;
}

/** The one place that fetches. Throws a `DatasetError`, or the signal's own reason when it was aborted. */
export async function fetchJson({ url, signal, fresh = false }: JsonRequest): Promise<unknown> {
  const response = await answerTo(url, { signal, cache: fresh ? 'no-cache' : 'default' });
  if (response.status === 404 || response.status === 410) throw new DatasetError({ kind: 'missing' }, url);
  if (!response.ok) throw new DatasetError({ kind: 'http', status: response.status }, url);
  try {
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    // A connection that breaks off in the middle is a TypeError; what arrived but is no JSON, a SyntaxError.
    if (!(error instanceof SyntaxError)) throw new DatasetError({ kind: 'offline' }, url);
    throw new DatasetError({ kind: 'broken', at: '', message: 'is not JSON' }, url);
  }
}

async function answerTo(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    init.signal?.throwIfAborted();
    throw new DatasetError({ kind: 'offline' }, url);
  }
}
