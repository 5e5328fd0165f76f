/** `manifest.json`: names the current files of the dataset, whose addresses carry a hash of their content. */
import * as z from 'zod/mini';
import { headerFields, idSchema } from './shared.ts';

const fileNameSchema = z.string().check(z.regex(/^[a-z0-9-]+\.[0-9a-f]+\.json$/));

export const manifestSchema = z.strictObject({
  ...headerFields,
  index: fileNameSchema,
  /** Shards by number, as `events.shard` of the index counts them. */
  details: z.array(fileNameSchema),
  search: fileNameSchema,
  sources: fileNameSchema,
  testimony: fileNameSchema,
  /** Ids that events once had → the events that stand for them now; a retired id redirects and is never used again. */
  retired: z.record(idSchema, idSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
