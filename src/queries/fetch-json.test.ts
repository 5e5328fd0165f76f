import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from './dataset-error.ts';
import { fetchJson } from './fetch-json.ts';

const URL = '/dataset/x.json';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/**
 * A host whose answer comes piece by piece, as the test sends it.
 * @param begins milliseconds until it answers at all
 */
function slowHost(begins = 0) {
  const encoder = new TextEncoder();
  let sender: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      sender = controller;
    },
  });
  vi.stubGlobal('fetch', async (_: string, { signal }: { readonly signal: AbortSignal }) => {
    signal.addEventListener('abort', () => sender?.error(signal.reason));
    await new Promise((resolve) => setTimeout(resolve, begins));
    return new Response(body);
  });
  return {
    send: (text: string) => sender?.enqueue(encoder.encode(text)),
    end: () => sender?.close(),
  };
}

function ask(signal = new AbortController().signal) {
  const outcome = fetchJson({ url: URL, signal }).catch((error: unknown) => error);
  return outcome.then((value) => (value instanceof DatasetError ? value.fault : value));
}

describe('fetchJson', () => {
  it('waits for an answer of which something comes again and again', async () => {
    const host = slowHost();
    const answer = ask();
    for (const piece of ['[1', ',2', ',3', ',4']) {
      host.send(piece);
      await vi.advanceTimersByTimeAsync(25_000);
    }
    host.send(']');
    host.end();
    expect(await answer).toEqual([1, 2, 3, 4]);
  });

  it('gives up one that falls silent in the middle, after half a minute', async () => {
    const host = slowHost();
    const told = vi.fn();
    void ask().then(told);
    await vi.advanceTimersByTimeAsync(25_000);
    host.send('[1');
    await vi.advanceTimersByTimeAsync(29_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'late' });
  });

  it('hears an answer begin, before anything of it has come', async () => {
    const host = slowHost(20_000);
    const answer = ask();
    await vi.advanceTimersByTimeAsync(40_000);
    host.send('[1]');
    host.end();
    expect(await answer).toEqual([1]);
  });

  it('keeps no clock once the answer is there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('[1]')));
    expect(await ask()).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets go at once when nobody waits any more, with the reason of whoever asked', async () => {
    slowHost();
    const asker = new AbortController();
    const answer = ask(asker.signal);
    await vi.advanceTimersByTimeAsync(10);
    asker.abort('closed');
    expect(await answer).toBe('closed');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not ask where nobody waits already', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(await ask(AbortSignal.abort('closed'))).toBe('closed');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('needs nothing that a browser of two and a half years ago may lack', async () => {
    const { AbortController: Controller } = globalThis;
    vi.stubGlobal('AbortSignal', undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('[1]')));
    expect(await ask(new Controller().signal)).toEqual([1]);
  });

  it('does not call a fault of the page itself a silent host', async () => {
    vi.stubGlobal('TransformStream', undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('[1]')));
    expect(await ask()).toBeInstanceOf(TypeError);
  });
});
