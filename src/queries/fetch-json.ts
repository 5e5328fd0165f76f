import { DatasetError, type DatasetFault } from './dataset-error.ts';

interface JsonRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Ask the host whether a kept copy is still good. Default: files whose names carry a hash need not ask. */
  readonly fresh?: boolean;
}

/**
 * Milliseconds for one file, to its last byte. A line of 50 kbit/s brings some 180 kB in that time, several times the largest
 * file of a timeline of this size; a host that has not answered by then will not.
 */
export const TIME_LIMIT = 30_000;

/** The one place that fetches. Throws a `DatasetError`, or the signal's own reason when it was aborted. */
export async function fetchJson({ url, signal, fresh = false }: JsonRequest): Promise<unknown> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const cache = fresh ? 'no-cache' : 'default';
    const response = await fetch(url, { signal: AbortSignal.any([signal, limit]), cache });
    if (!response.ok) throw new DatasetError(statusFault(response.status), url);
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(contentFault(error, limit), url);
  }
}

function statusFault(status: number): DatasetFault {
  return status === 404 || status === 410 ? { kind: 'missing' } : { kind: 'http', status };
}

/** What arrived but is no JSON is a SyntaxError; an answer that never came or broke off in the middle, something else. */
function contentFault(error: unknown, limit: AbortSignal): DatasetFault {
  if (error instanceof SyntaxError) return { kind: 'broken', at: '', message: 'is not JSON' };
  return { kind: limit.aborted ? 'late' : 'offline' };
}
