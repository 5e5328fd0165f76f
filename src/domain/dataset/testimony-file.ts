/**
 * Who tells of each event and what its date rests on, without a word of what they say: all that is needed to work out what some
 * of the sources alone could tell, or what could be told on some day. Columns in the row order of the index; fetched when a
 * reader first asks for that.
 */
import * as v from 'valibot';
import { ATTRIBUTIONS, STANCES } from '../vocabulary.ts';
import { daySchema, headerFields, idSchema, rowSchema } from './shared.ts';

/** → `sources`, → `origins`, → STANCES, → ATTRIBUTIONS */
const evidenceSchema = v.tuple([
  rowSchema,
  rowSchema,
  v.pipe(rowSchema, v.maxValue(STANCES.length - 1)),
  v.pipe(rowSchema, v.maxValue(ATTRIBUTIONS.length - 1)),
]);

export const testimonyFileSchema = v.strictObject({
  ...headerFields,
  sources: v.array(idSchema),
  origins: v.array(idSchema),
  events: v.strictObject({
    id: v.array(idSchema),
    evidence: v.array(v.array(evidenceSchema)),
    /** → `sources`: those whose excerpts date the event, without repetition. */
    dating: v.array(v.array(rowSchema)),
    /** The latest possible day of publication of each outside reference that dates it; null where that is not known. */
    references: v.array(v.array(v.nullable(daySchema))),
    /** For each conflict, the source of each account → `sources`. */
    conflicts: v.array(v.array(v.array(rowSchema))),
  }),
});
export type TestimonyFile = v.InferOutput<typeof testimonyFileSchema>;
