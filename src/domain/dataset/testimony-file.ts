/**
 * Who tells of each event and what its date rests on, without a word of what they say: all that is needed to work out what some
 * of the sources alone could tell, or what could be told on some day. Columns in the row order of the index; fetched when a
 * reader first asks for that.
 */
import * as z from 'zod/mini';
import { ATTRIBUTIONS, STANCES } from '../vocabulary.ts';
import { daySchema, headerFields, idSchema, rowSchema } from './shared.ts';

/** → `sources`, → `origins`, → STANCES, → ATTRIBUTIONS */
const evidenceSchema = z.tuple([
  rowSchema,
  rowSchema,
  rowSchema.check(z.lt(STANCES.length)),
  rowSchema.check(z.lt(ATTRIBUTIONS.length)),
]);

export const testimonyFileSchema = z.strictObject({
  ...headerFields,
  sources: z.array(idSchema),
  origins: z.array(idSchema),
  events: z.strictObject({
    id: z.array(idSchema),
    evidence: z.array(z.array(evidenceSchema)),
    /** → `sources`: those whose excerpts date the event, without repetition. */
    dating: z.array(z.array(rowSchema)),
    /** The latest possible day of publication of each outside reference that dates it; null where that is not known. */
    references: z.array(z.array(z.nullable(daySchema))),
    /** For each conflict, the source of each account → `sources`. */
    conflicts: z.array(z.array(z.array(rowSchema))),
  }),
});
export type TestimonyFile = z.infer<typeof testimonyFileSchema>;
