/** Pieces that the manifests of small and of large datasets have in common. */
import * as v from 'valibot';
import { headerFields, idSchema } from './shared.ts';

export const fileNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[0-9a-f]+\.(json|bin)$/));
export const fileNamesSchema = v.array(fileNameSchema);

export const manifestFields = {
  ...headerFields,
  /** Ids that events once had → the events that stand for them now; a retired id redirects and is never used again. */
  retired: v.record(idSchema, idSchema),
  about: fileNameSchema,
  /** In which other languages there is a manifest of its own beside this one: `manifest-tr.json`. */
  translations: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
};
