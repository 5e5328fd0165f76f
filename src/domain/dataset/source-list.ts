/** The sources of a large dataset: as in a small one, but that the excerpts have files of their own. */
import * as v from 'valibot';
import { fileNamesSchema } from './manifest-fields.ts';
import { excerptSchema, sourceFields } from './source-records.ts';
import type { Schema } from './decode.ts';
import { headerFields, idSchema, rowSchema } from './shared.ts';

export const sourceListSchema = v.strictObject({
  ...headerFields,
  sources: v.array(
    v.strictObject({
      ...sourceFields,
      /** How many there are, and the files that hold them, so many each, in reading order. */
      excerpts: v.strictObject({
        count: rowSchema,
        rows: v.pipe(rowSchema, v.minValue(1)),
        files: fileNamesSchema,
      }),
    }),
  ),
});
export type SourceList = v.InferOutput<typeof sourceListSchema>;
export type ListedSource = SourceList['sources'][number];

/** Some excerpts of one source. */
export const excerptFileSchema = v.strictObject({
  ...headerFields,
  source: idSchema,
  /** The place of the first among all of the source. */
  first: rowSchema,
  excerpts: v.array(excerptSchema),
});
export type ExcerptFile = v.InferOutput<typeof excerptFileSchema>;

/** That of a file that must be of this source. */
export function excerptsOf(source: string): Schema<ExcerptFile> {
  return v.strictObject({
    ...excerptFileSchema.entries,
    source: v.literal(source, 'is not the source whose file it is'),
  });
}
