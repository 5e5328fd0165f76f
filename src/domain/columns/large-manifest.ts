/** The manifest of a large dataset. */
import * as v from 'valibot';
import { fileNameSchema, fileNamesSchema, manifestFields } from '../dataset/manifest-fields.ts';
import { rowSchema } from '../dataset/shared.ts';

/** Files that each hold so many rows: the first holds row 0 and those behind it. */
const shardsSchema = v.strictObject({ rows: v.pipe(rowSchema, v.minValue(1)), files: fileNamesSchema });

/** Details come in files of so many events: fixed, so that an event's file is known by its row alone. */
export const ROWS_PER_DETAIL = 64;

export const largeManifestSchema = v.strictObject({
  ...manifestFields,
  /** `columns/outline.ts` */
  outline: fileNameSchema,
  /** `columns/columns-file.ts` */
  columns: fileNameSchema,
  /** `columns/labels-file.ts` */
  labels: shardsSchema,
  /** `event-details.ts` */
  details: v.strictObject({ rows: v.literal(ROWS_PER_DETAIL), files: fileNamesSchema }),
  /** `columns/address-file.ts`: by `addressFileOf` the id. */
  addresses: v.strictObject({ files: fileNamesSchema }),
  /** `columns/words-file.ts`, and its lists: `columns/postings-file.ts`. */
  words: v.strictObject({ dictionary: fileNameSchema, files: fileNamesSchema }),
  /** `source-list.ts` */
  sources: fileNameSchema,
});
export type LargeManifest = v.InferOutput<typeof largeManifestSchema>;
