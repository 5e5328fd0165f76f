/**
 * `manifest.json`: names the current files of the dataset, whose addresses carry a hash of their content. Small datasets and large ones
 * have different files: of a large one, no file grows with the number of events but the columns, the list of words, and this one, which names all others.
 */
import * as v from 'valibot';
import type { LargeManifest } from '../columns/large-manifest.ts';
import { fileNameSchema, fileNamesSchema, manifestFields } from './manifest-fields.ts';

export const smallManifestSchema = v.strictObject({
  ...manifestFields,
  index: fileNameSchema,
  /** Shards by number, as `events.shard` of the index counts them. */
  details: fileNamesSchema,
  search: fileNameSchema,
  sources: fileNameSchema,
  testimony: fileNameSchema,
  /** null where no event names a place. */
  ground: v.nullable(fileNameSchema),
});
export type SmallManifest = v.InferOutput<typeof smallManifestSchema>;

export type Manifest = SmallManifest | LargeManifest;

/** By the one file that a large dataset has and a small one has not. Its schema: `columns/large-manifest.ts`. */
export function isOfLarge(manifest: unknown): boolean {
  return typeof manifest === 'object' && manifest !== null && 'columns' in manifest;
}

/** What only small datasets have: undefined of a large one. */
export function ofSmall<T>(pick: (manifest: SmallManifest) => T): (manifest: Manifest) => T | undefined {
  return (manifest) => ('index' in manifest ? pick(manifest) : undefined);
}

/** The file of details of a shard, as `events.shard` of a small dataset's index counts them, or by row in a large one. */
export function detailFile(manifest: Manifest, shard: number): string | undefined {
  return 'index' in manifest ? manifest.details[shard] : manifest.details.files[shard];
}
