import { DatasetError, type DatasetFault } from './dataset-error.ts';

export interface FileRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Whether a kept copy will do (default: files whose names carry a hash need not ask), is asked after, or is passed by. */
  readonly cache?: RequestCache;
}

/**
 * Milliseconds of silence after which a request is given up. Silence, not the time for a whole file: on a slow line, or one that
 * several files share, a large dataset takes its time, and as long as some of it comes it is waited for.
 */
export const TIME_LIMIT = 30_000;

export function fetchJson(request: FileRequest): Promise<unknown> {
  return fetchContent(request, (response) => response.json());
}

/** The one place that fetches. Throws a `DatasetError`, or the signal's own reason when it was aborted. */
export async function fetchContent<T>(
  { url, signal, cache = 'default' }: FileRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  // Outside of what is caught: a browser that lacks something it needs is no silent host.
  const line = openLine(signal);
  try {
    const response = await fetch(url, { signal: line.signal, cache });
    line.heard();
    if (!response.ok) throw new DatasetError(statusFault(response.status), url);
    return await read(new Response(response.body?.pipeThrough(line.ear)));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(contentFault(error, line.signal), url);
  } finally {
    line.close();
  }
}

/** A signal that is aborted with the asker's, or when the line has been silent for too long; `ear` listens to what comes. */
function openLine(asker: AbortSignal) {
  const line = new AbortController();
  const leave = () => {
    line.abort();
  };
  let clock = setTimeout(leave, TIME_LIMIT);
  const heard = () => {
    clearTimeout(clock);
    clock = setTimeout(leave, TIME_LIMIT);
  };
  const ear = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, through) => {
      heard();
      through.enqueue(chunk);
    },
  });
  asker.addEventListener('abort', leave);
  const close = () => {
    clearTimeout(clock);
    asker.removeEventListener('abort', leave);
  };
  return { signal: line.signal, heard, ear, close };
}

function statusFault(status: number): DatasetFault {
  return status === 404 || status === 410 ? { kind: 'missing' } : { kind: 'http', status };
}

/** What arrived but is no JSON is a SyntaxError; an answer that never came or broke off in the middle, something else. */
function contentFault(error: unknown, line: AbortSignal): DatasetFault {
  if (error instanceof SyntaxError) return { kind: 'broken', at: '', message: 'is not JSON' };
  return { kind: line.aborted ? 'late' : 'offline' };
}
