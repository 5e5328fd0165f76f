/** A dataset as a host publishes it, and a `fetch` that answers from it alone. */
import { vi } from 'vitest';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { buildSearchIndex, type SearchDocument } from '#domain/search/search-options.ts';
import { accountOf } from './account-of.ts';
import { groundOf } from './ground-of.ts';
import { testimonyFileOf } from './testimony-of.ts';
import { eventIndexOf } from './timeline-of.ts';

/** What stands at an address: JSON, other text, bytes, a status without content, no line to ask through, or a host that takes the request and is silent. */
export type Answer =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: number }
  | 'no answer'
  | 'silence';

export type Host = Map<string, Answer>;

interface Parts {
  readonly events: string;
  /** By shard. */
  readonly details?: readonly (readonly EventDetail[])[];
  readonly sources?: readonly SourceRecord[];
  readonly search?: readonly SearchDocument[];
  /** In the notation of `testimony-of.ts`. */
  readonly testimony?: string;
  /** In the notation of `ground-of.ts`. */
  readonly ground?: string;
  readonly retired?: Readonly<Record<string, string>>;
}

export const DATASET_BASE = '/dataset/';

/** A dataset's files as the build reads them: by name, parsed or as bytes. */
export function filesOf(host: Host): ReadonlyMap<string, unknown> {
  return new Map(
    Array.from(host, ([address, answer]): [string, unknown] => {
      const name = address.slice(DATASET_BASE.length);
      if (typeof answer === 'string' || 'status' in answer) return [name, null];
      if ('bytes' in answer) return [name, answer.bytes.slice().buffer];
      return [name, 'text' in answer ? JSON.parse(answer.text) : answer.json];
    }),
  );
}

/** @param dataset tells one publication from another */
export function publish(parts: Parts, dataset = 'abc'): Host {
  const {
    events,
    details = [],
    sources = [],
    search = [],
    testimony = '',
    ground = '',
    retired = {},
  } = parts;
  const header = { format: DATASET_FORMAT, dataset };
  const files: Record<string, unknown> = {
    [`index.${dataset}.json`]: { ...eventIndexOf(events), ...header },
    [`sources.${dataset}.json`]: { ...header, sources },
    [`testimony.${dataset}.json`]: { ...testimonyFileOf(testimony), ...header },
    [`ground.${dataset}.json`]: { ...groundOf(ground), ...header },
    [`about.${dataset}.json`]: { ...accountOf(), ...header },
    [`search.${dataset}.json`]: { ...header, index: buildSearchIndex(search) },
  };
  details.forEach((shardEvents, shard) => {
    files[`details-${String(shard)}.${dataset}.json`] = { ...header, shard, events: shardEvents };
  });
  files['manifest.json'] = {
    ...header,
    index: `index.${dataset}.json`,
    details: details.map((_, shard) => `details-${String(shard)}.${dataset}.json`),
    search: `search.${dataset}.json`,
    sources: `sources.${dataset}.json`,
    testimony: `testimony.${dataset}.json`,
    about: `about.${dataset}.json`,
    ground: ground === '' ? null : `ground.${dataset}.json`,
    retired,
    translations: [],
  };
  return new Map(Object.entries(files).map(([name, json]) => [DATASET_BASE + name, { json }]));
}

/**
 * Puts the host in place of the network until the test ends (`vi.unstubAllGlobals`). Gives the addresses that were asked.
 * @param left is told of the silent addresses that were no longer waited for
 */
export function serve(host: Host, left?: (url: string) => void): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { readonly signal: AbortSignal }) => {
    asked.push(url);
    const answer = host.get(url) ?? { status: 404 };
    signal.addEventListener('abort', () => left?.(url));
    return answer === 'silence' ? untilAborted(signal) : respond(answer);
  });
  return asked;
}

function untilAborted(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

function respond(answer: Exclude<Answer, 'silence'>): Promise<Response> {
  if (answer === 'no answer') return Promise.reject(new TypeError('Failed to fetch'));
  if ('status' in answer) return Promise.resolve(new Response('', { status: answer.status }));
  if ('bytes' in answer) return Promise.resolve(new Response(answer.bytes));
  return Promise.resolve(new Response('text' in answer ? answer.text : JSON.stringify(answer.json)));
}
