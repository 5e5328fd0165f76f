/** What the authors tell of the timeline itself, what the machine has checked, and what was corrected. */
import * as v from 'valibot';
import { correctionFields } from './correction.ts';
import { daySchema, eventDateSchema, headerFields, idSchema, webAddressSchema } from './shared.ts';

const paragraphsSchema = v.array(v.string());

const mailSchema = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/));

const aboutSchema = v.strictObject({
  scope: paragraphsSchema,
  inclusion: paragraphsSchema,
  leftOut: v.array(v.strictObject({ what: v.string(), why: v.string() })),
  /** Notes on how dates, and how status and origins, were decided, and on what people have checked. */
  dates: paragraphsSchema,
  backing: paragraphsSchema,
  checked: paragraphsSchema,
  by: v.nullable(v.string()),
  made: eventDateSchema,
  madeNote: v.nullable(v.string()),
  /** The day of the first publication; null if it is not recorded. */
  published: v.nullable(daySchema),
  updated: v.nullable(daySchema),
  /** Where to tell of an error. */
  contact: v.nullable(v.union([webAddressSchema, mailSchema])),
});

/** What a correction is of: an event, an excerpt with the source it is from, a source, or all. */
const correctedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), id: idSchema, title: v.string() }),
  v.strictObject({ kind: v.literal('source'), id: idSchema, publisher: v.string() }),
  v.strictObject({
    kind: v.literal('excerpt'),
    id: idSchema,
    source: idSchema,
    publisher: v.string(),
  }),
  v.strictObject({ kind: v.literal('whole') }),
]);

const listedCorrectionSchema = v.strictObject({ ...correctionFields, of: correctedSchema });
export type ListedCorrection = v.InferOutput<typeof listedCorrectionSchema>;

export const aboutFileSchema = v.strictObject({
  ...headerFields,
  about: aboutSchema,
  checks: v.strictObject({
    /** What the pipeline has checked, and what it cannot: a sentence each. */
    made: v.array(v.string()),
    beyond: v.array(v.string()),
  }),
  /** Newest first. */
  corrections: v.array(listedCorrectionSchema),
});
export type AboutFile = v.InferOutput<typeof aboutFileSchema>;
