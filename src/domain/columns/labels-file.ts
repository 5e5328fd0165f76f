/** Ids and titles of consecutive rows: fetched for what is on the screen. */
import * as v from 'valibot';
import { headerFields, idSchema, rowSchema } from '../dataset/shared.ts';

export const labelsFileSchema = v.pipe(
  v.strictObject({
    ...headerFields,
    /** The row of the first. */
    first: rowSchema,
    ids: v.array(idSchema),
    titles: v.array(v.string()),
  }),
  v.check(({ ids, titles }) => ids.length === titles.length, 'has not as many titles as ids'),
);
export type LabelsFile = v.InferOutput<typeof labelsFileSchema>;
