/** The dataset as files: the same book gives the same bytes. */
import { aboutFileSchema } from '#domain/dataset/about-file.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { decode } from '#domain/dataset/decode.ts';
import { type DetailShard, detailShardSchema } from '#domain/dataset/event-details.ts';
import { type EventIndex, eventIndexSchema } from '#domain/dataset/event-index.ts';
import { type SmallManifest, smallManifestSchema } from '#domain/dataset/manifest.ts';
import { groundFileSchema } from '#domain/dataset/ground-file.ts';
import { searchFileSchema } from '#domain/dataset/search-file.ts';
import { type SourcesFile, sourcesFileSchema } from '#domain/dataset/source-records.ts';
import { testimonyFileSchema } from '#domain/dataset/testimony-file.ts';
import { formatDay } from '#domain/calendar.ts';
import { inRowOrder } from '#domain/event-order.ts';
import { madeOn } from '#domain/exports/exported.ts';
import { buildSearchIndex } from '#domain/search/search-options.ts';
import { spellOut } from '#domain/search/spell-out.ts';
import type { Book } from '../book.ts';
import { exportedOf } from '../exports/exported-of.ts';
import { editionFile } from './edition-file.ts';
import { exportFiles } from '../exports/export-files.ts';
import { groundFile } from '../ground/ground-file.ts';
import { sha256 } from '../hash.ts';
import { aboutFile } from './about-file.ts';
import { type CompleteBook, completeBook, type CompleteEvent } from './complete-book.ts';
import type { DatasetFile } from './dataset-file.ts';
import { namedIn } from './corrections.ts';
import { detailShards } from './event-details.ts';
import { eventIndex } from './event-index.ts';
import { countChecked } from './machine-checks.ts';
import type { Payload } from './payload.ts';
import { namesOf, searchDocument } from './search-documents.ts';
import { type Proofs, sourceRecords } from './source-records.ts';
import { stableFiles } from './stable-files.ts';
import { translate, withOtherNames } from '../translations/translate.ts';
import type { Translation } from '../translations/translation.ts';
import { wordsOf } from '../translations/words-of.ts';
import { testimonyFile } from './testimony-file.ts';

export interface DatasetFiles {
  /** Their names carry a hash of their content. */
  readonly files: readonly DatasetFile[];
  /** Their names stay. */
  readonly stable: readonly DatasetFile[];
  /** To be put in place last: it names the others. */
  readonly manifest: DatasetFile;
}

export const MANIFEST = 'manifest.json';

/** Hexadecimal digits of a hash that are kept. */
const HASH_LENGTH = 16;

type Schema = Parameters<typeof decode>[0];

interface Part {
  readonly name: string;
  readonly schema: Schema;
  readonly payload: object;
}

/**
 * Of each language a whole dataset: files that name each other, and a manifest that names them.
 * Throws when what was made does not decode as the page will decode it: that is a bug.
 */
export function datasetFiles(
  book: Book,
  proofs: Proofs,
  translations: readonly Translation[] = [],
): DatasetFiles {
  const told = translations.map((each) => wordsOf(book, each));
  const complete = withOtherNames(completeBook(book), told);
  const others = told.map((each) => languageFiles(translate(complete, each), book, proofs));
  const languages = translations.map(({ language }) => language);
  const own = languageFiles(complete, book, proofs, languages);
  const { sources } = own.records;
  const stable = [
    ...stableFiles(complete.timeline.title, sources),
    ...exportFiles(own.exported(), sources, formatDay(madeOn(complete, sources))),
    editionFile(complete, own.dataset),
  ];
  const files = [own, ...others].flatMap((each) => each.files);
  return {
    files,
    stable: [...stable, ...others.map(({ manifest }) => manifest)],
    manifest: own.manifest,
  };
}

/** Throws when what was made does not decode as the page will decode it: that is a bug. */
function languageFiles(
  complete: CompleteBook,
  book: Book,
  proofs: Proofs,
  translations: readonly string[] = [],
) {
  const events = inRowOrder(complete.events);
  const records = sourceRecords(complete, events, proofs);
  const index = eventIndex(complete, events, proofs.shares);
  const shards = detailShards(complete, events);
  const parts = partsOf(complete, events, { index, shards, records });
  const dataset = hashOf(parts.map(({ name, payload }) => `${name}\n${JSON.stringify(payload)}\n`).join(''));
  const files = parts.map((part) => fileOf(part, dataset));
  const named = (kind: string): readonly string[] =>
    files
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${kind}.`) || name.startsWith(`${kind}-`));
  const manifest: SmallManifest = {
    format: DATASET_FORMAT,
    dataset,
    index: named('index')[0] ?? '',
    details: [...named('details')],
    search: named('search')[0] ?? '',
    sources: named('sources')[0] ?? '',
    testimony: named('testimony')[0] ?? '',
    about: named('about')[0] ?? '',
    ground: named('ground')[0] ?? null,
    retired: book.timeline?.fields.retired ?? {},
    translations: [...translations],
  };
  const name = complete.translation ? `manifest-${complete.translation.language}.json` : MANIFEST;
  const details = shards.flatMap((shard) => shard.events);
  return {
    dataset,
    files,
    records,
    exported: () => exportedOf(index, details, dataset),
    manifest: { name, content: encode(manifest, smallManifestSchema, name) },
  };
}

interface Made {
  readonly index: Payload<EventIndex>;
  readonly shards: readonly Payload<DetailShard>[];
  readonly records: Payload<SourcesFile>;
}

function partsOf(
  complete: CompleteBook,
  events: readonly CompleteEvent[],
  { index, shards, records }: Made,
): readonly Part[] {
  const documents = spellOut(
    events.map((event) => searchDocument(complete, event)),
    [...complete.places.values()].map(namesOf),
  );
  const ground = groundFile(index.places);
  return [
    { name: 'index', schema: eventIndexSchema, payload: index },
    ...shards.map((payload) => ({
      name: `details-${String(payload.shard)}`,
      schema: detailShardSchema,
      payload,
    })),
    { name: 'search', schema: searchFileSchema, payload: { index: buildSearchIndex(documents) } },
    { name: 'sources', schema: sourcesFileSchema, payload: records },
    { name: 'testimony', schema: testimonyFileSchema, payload: testimonyFile(complete, events) },
    {
      name: 'about',
      schema: aboutFileSchema,
      payload: aboutFile(complete, countChecked(shards.flatMap((shard) => shard.events)), namedIn(events)),
    },
    ...(ground ? [{ name: 'ground', schema: groundFileSchema, payload: ground }] : []),
  ];
}

function fileOf({ name, schema, payload }: Part, dataset: string): DatasetFile {
  const content = encode({ format: DATASET_FORMAT, dataset, ...payload }, schema, name);
  return { name: `${name}.${hashOf(content)}.json`, content };
}

function encode(value: object, schema: Schema, name: string): string {
  const content = `${JSON.stringify(value)}\n`;
  const decoded = decode(schema, JSON.parse(content));
  if (!decoded.ok) throw new Error(`${name} would not be read: ${JSON.stringify(decoded.error)}`);
  return content;
}

export function hashOf(content: string): string {
  return sha256(content).slice(0, HASH_LENGTH);
}
