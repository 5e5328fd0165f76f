/** A large dataset as a host publishes it, from the notation of `timeline-of.ts`, with the names that its contents have. */
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { addressFileOf } from '#domain/columns/address-file.ts';
import { shardOf } from '#domain/columns/column-row.ts';
import { encodeColumns } from '#domain/columns/columns-file.ts';
import { ROWS_PER_DETAIL } from '#domain/columns/large-manifest.ts';
import { encodeRows } from '#domain/columns/postings-file.ts';
import { encodeWords } from '#domain/columns/words-file.ts';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { EventTable } from '#domain/event-table.ts';
import { termsOf } from '#domain/search/fold.ts';
import { accountOf } from './account-of.ts';
import { gather, outlineOf } from './columns-of.ts';
import { type Answer, DATASET_BASE, type Host } from './published.ts';
import { timelineOf } from './timeline-of.ts';

interface LargeParts {
  readonly events: string;
  readonly details?: readonly EventDetail[];
  readonly retired?: Readonly<Record<string, string>>;
  /** Their passages come `PASSAGES` to a file. */
  readonly sources?: readonly SourceRecord[];
}

/** So few rows and files that a short timeline has several. */
const ROWS = 2;
const ADDRESS_FILES = 2;
const PASSAGES = 2;

export function publishLarge(parts: LargeParts, dataset = 'abc'): Host {
  const table = { ...timelineOf(parts.events), dataset };
  const host: Host = new Map();
  const header = { format: DATASET_FORMAT, dataset };
  const put = (name: string, ending: string, content: string | Uint8Array<ArrayBuffer>): string => {
    const file = `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${ending}`;
    host.set(DATASET_BASE + file, typeof content === 'string' ? { text: content } : { bytes: content });
    return file;
  };
  const json = (name: string, value: object) => put(name, 'json', JSON.stringify({ ...header, ...value }));
  const gathered = gather(table);
  const lists = listsOf(table);
  const manifest = {
    ...header,
    outline: json('outline', outlineOf(table, gathered)),
    columns: put('columns', 'bin', encodeColumns(gathered.columns, gathered)),
    labels: { rows: ROWS, files: labelsOf(table).map((labels, at) => json(`labels-${String(at)}`, labels)) },
    details: {
      rows: ROWS_PER_DETAIL,
      files: shardsOf(table, parts.details ?? []).map((shard) =>
        json(`details-${String(shard.shard)}`, shard),
      ),
    },
    addresses: {
      files: addressesOf(table).map((rows, at) => json(`addresses-${String(at)}`, { rows })),
    },
    words: {
      dictionary: put('words', 'bin', encodeWords(lists.map(({ entry }) => entry))),
      files: lists.map(({ list }, at) => put(`postings-${String(at)}`, 'bin', list)),
    },
    sources: json('sources', { sources: (parts.sources ?? []).map((source) => listed(source, json)) }),
    about: json('about', { ...accountOf(), ...header }),
    retired: parts.retired ?? {},
    translations: [],
  };
  return host.set(`${DATASET_BASE}manifest.json`, { json: manifest } satisfies Answer);
}

/** As the list of sources has it; its passages become files. */
function listed(source: SourceRecord, json: (name: string, value: object) => string) {
  const { excerpts } = source;
  const ofSmall = new Set(['paragraphs', 'sentences', 'excerpts']);
  const fields = Object.fromEntries(Object.entries(source).filter(([name]) => !ofSmall.has(name)));
  const files = Array.from({ length: Math.ceil(excerpts.length / PASSAGES) }, (_, at) => {
    const first = at * PASSAGES;
    const held = excerpts.slice(first, first + PASSAGES);
    return json(`excerpts-${source.id}-${String(at)}`, { source: source.id, first, excerpts: held });
  });
  return { ...fields, excerpts: { count: excerpts.length, rows: PASSAGES, files } };
}

function labelsOf({ events }: EventTable) {
  return Array.from({ length: Math.ceil(events.length / ROWS) }, (_, at) => {
    const held = events.slice(at * ROWS, (at + 1) * ROWS);
    return { first: at * ROWS, ids: held.map(({ id }) => id), titles: held.map(({ title }) => title) };
  });
}

/** One at least, by the rows of their events. */
function shardsOf({ events, rowOf }: EventTable, details: readonly EventDetail[]) {
  return Array.from({ length: Math.max(1, Math.ceil(events.length / ROWS_PER_DETAIL)) }, (_, shard) => ({
    shard,
    events: details.filter(({ id }) => shardOf(rowOf.get(id) ?? 0) === shard),
  }));
}

function addressesOf({ events }: EventTable) {
  return Array.from({ length: ADDRESS_FILES }, (_, file) =>
    Object.fromEntries(
      events.flatMap(({ id, row }) => (addressFileOf(id, ADDRESS_FILES) === file ? [[id, row]] : [])),
    ),
  );
}

/** By term of the titles, a file each. */
function listsOf({ events }: EventTable) {
  const rows = new Map<string, Set<number>>();
  for (const { row, title } of events)
    for (const term of termsOf(title)) rows.set(term, (rows.get(term) ?? new Set()).add(row));
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, held], file) => {
      const list = encodeRows(held);
      return { list, entry: { term, count: held.size, bytes: list.length, file } };
    });
}

/** As on every page that came over a safe line; jsdom has none. Until the test ends (`vi.unstubAllGlobals`). */
export function stubSafeLine(): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('crypto', {
    subtle: {
      digest: (_name: string, content: ArrayBuffer) =>
        Promise.resolve(createHash('sha256').update(new Uint8Array(content)).digest()),
    },
  });
}
