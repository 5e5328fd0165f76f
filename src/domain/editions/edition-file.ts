/** `dataset/edition.json`: which edition of the timeline stands beside it, as its authors say. */
import * as v from 'valibot';
import { isoDaySchema, versionSchema } from './shapes.ts';

export const EDITION_FILE = 'edition.json';

/** Raised whenever the file's shape changes in a way that could break who reads it. */
export const EDITION_FORMAT = 1;

export const editionFileSchema = v.looseObject({
  format: v.literal(EDITION_FORMAT),
  /** A hash of all content. */
  dataset: v.string(),
  /** null while its authors have given none. */
  version: v.nullable(versionSchema),
  /** The day of this state, `YYYY-MM-DD`; null where its authors do not tell. */
  date: v.nullable(isoDaySchema),
});
export type EditionFile = v.InferOutput<typeof editionFileSchema>;
