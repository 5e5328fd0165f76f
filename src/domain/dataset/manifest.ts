/** `manifest.json`: names the current files of the dataset, whose addresses carry a hash of their content. */
import * as v from 'valibot';
import { headerFields, idSchema } from './shared.ts';

const fileNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[0-9a-f]+\.json$/));

export const manifestSchema = v.strictObject({
  ...headerFields,
  index: fileNameSchema,
  /** Shards by number, as `events.shard` of the index counts them. */
  details: v.array(fileNameSchema),
  search: fileNameSchema,
  sources: fileNameSchema,
  testimony: fileNameSchema,
  about: fileNameSchema,
  /** Ids that events once had → the events that stand for them now; a retired id redirects and is never used again. */
  retired: v.record(idSchema, idSchema),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
