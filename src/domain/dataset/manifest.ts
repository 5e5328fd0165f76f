/**
 * `manifest.json`: names the current files of the dataset, whose addresses carry a hash of their content. Small datasets and large ones
 * have different files: of a large one, no file grows with the number of events but the columns and the list of words.
 */
import * as v from 'valibot';
import { headerFields, idSchema, rowSchema } from './shared.ts';

const fileNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[0-9a-f]+\.(json|bin)$/));
const fileNamesSchema = v.array(fileNameSchema);

const sharedFields = {
  ...headerFields,
  /** Ids that events once had → the events that stand for them now; a retired id redirects and is never used again. */
  retired: v.record(idSchema, idSchema),
  about: fileNameSchema,
};

export const smallManifestSchema = v.strictObject({
  ...sharedFields,
  index: fileNameSchema,
  /** Shards by number, as `events.shard` of the index counts them. */
  details: fileNamesSchema,
  search: fileNameSchema,
  sources: fileNameSchema,
  testimony: fileNameSchema,
});
export type SmallManifest = v.InferOutput<typeof smallManifestSchema>;

/** Files that each hold so many rows: the first holds row 0 and those behind it. */
const shardsSchema = v.strictObject({ rows: v.pipe(rowSchema, v.minValue(1)), files: fileNamesSchema });

export const largeManifestSchema = v.strictObject({
  ...sharedFields,
  /** `columns/outline.ts` */
  outline: fileNameSchema,
  /** `columns/columns-file.ts` */
  columns: fileNameSchema,
  /** `columns/labels-file.ts` */
  labels: shardsSchema,
  /** `event-details.ts` */
  details: shardsSchema,
  /** `columns/address-file.ts`: by `addressFileOf` the id. */
  addresses: v.strictObject({ files: fileNamesSchema }),
  /** `columns/words-file.ts`, and its lists: `columns/postings-file.ts`. */
  words: v.strictObject({ dictionary: fileNameSchema, files: fileNamesSchema }),
  /** `source-list.ts` */
  sources: fileNameSchema,
});
export type LargeManifest = v.InferOutput<typeof largeManifestSchema>;

export const manifestSchema: v.GenericSchema<unknown, Manifest> = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'columns' in input
    ? largeManifestSchema
    : smallManifestSchema,
);
export type Manifest = SmallManifest | LargeManifest;

/** What only small datasets have: undefined of a large one. */
export function ofSmall<T>(pick: (manifest: SmallManifest) => T): (manifest: Manifest) => T | undefined {
  return (manifest) => ('index' in manifest ? pick(manifest) : undefined);
}
