/** Ids and titles of consecutive rows: fetched for what is on the screen. */
import * as v from 'valibot';
import type { Schema } from '../dataset/decode.ts';
import { headerFields, idSchema, rowSchema } from '../dataset/shared.ts';

export const labelsFileSchema = labelsOf(rowSchema);
export type LabelsFile = v.InferOutput<typeof labelsFileSchema>;

/** That of the file whose first row is known. */
export function labelsFrom(row: number): Schema<LabelsFile> {
  return labelsOf(v.literal(row, 'is not the row that the manifest gives'));
}

function labelsOf(first: v.GenericSchema<unknown, number>) {
  return v.pipe(
    v.strictObject({
      ...headerFields,
      /** The row of the first. */
      first,
      ids: v.array(idSchema),
      titles: v.array(v.string()),
    }),
    v.check(({ ids, titles }) => ids.length === titles.length, 'has not as many titles as ids'),
  );
}
