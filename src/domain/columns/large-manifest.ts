/** The manifest of a large dataset. */
import * as v from 'valibot';
import { fileNameSchema, fileNamesSchema, manifestFields } from '../dataset/manifest-fields.ts';
import { rowSchema } from '../dataset/shared.ts';

/** Files that each hold so many rows: the first holds row 0 and those behind it. */
const shardsSchema = v.strictObject({ rows: v.pipe(rowSchema, v.minValue(1)), files: fileNamesSchema });

export const largeManifestSchema = v.strictObject({
  ...manifestFields,
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
