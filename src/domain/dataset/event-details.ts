/** A shard of details: what an open event shows beyond its row of the index. */
import * as v from 'valibot';
import { ATTRIBUTIONS, BASIS_KINDS, COUNTRY_ROLES, STANCES, WEEKDAYS, WORD_RULES } from '../vocabulary.ts';
import { correctionSchema } from './correction.ts';
import {
  countryCodeSchema,
  daySchema,
  headerFields,
  idSchema,
  rowSchema,
  webAddressSchema,
} from './shared.ts';

const claimSchema = v.pipe(v.array(idSchema), v.minLength(1));

const sentenceSchema = v.strictObject({
  text: v.string(),
  /** For each claim that it makes, the excerpts of which any one bears it: ids, at least one each. */
  cites: v.pipe(v.array(claimSchema), v.minLength(1)),
  /** Counted from 0. */
  paragraph: rowSchema,
});
export type Sentence = v.InferOutput<typeof sentenceSchema>;

const evidenceSchema = v.strictObject({
  /** The excerpt's id. */
  excerpt: idSchema,
  /** The source's id. */
  source: idSchema,
  quote: v.string(),
  /** What the quotation means in the language of the dataset; null where that is its own. */
  means: v.nullable(v.string()),
  /** Who says so, as the text has it. */
  says: v.string(),
  attribution: v.picklist(ATTRIBUTIONS),
  /** The actor who first reported it. */
  origin: v.strictObject({ id: idSchema, name: v.string() }),
  /** True when the origin is the source's own outlet. */
  ownReporting: v.boolean(),
  stance: v.picklist(STANCES),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

const conflictSchema = v.strictObject({
  about: v.string(),
  accounts: v.pipe(v.array(v.strictObject({ excerpt: idSchema, says: v.string() })), v.minLength(2)),
});
export type Conflict = v.InferOutput<typeof conflictSchema>;

/** An outside publication that dates an event; never quoted, never counted as a source. */
const referenceSchema = v.strictObject({
  id: idSchema,
  publisher: v.string(),
  title: v.string(),
  url: webAddressSchema,
  /** EDTF as written. */
  published: v.string(),
  shows: v.string(),
});

/** What the pipeline has computed from the words of an excerpt. */
const wordsSchema = v.strictObject({
  ground: v.literal('excerpt'),
  excerpt: idSchema,
  /** As they stand in the quote: `on Wednesday`. */
  words: v.string(),
  rule: v.picklist(WORD_RULES),
  /** EDTF as written: the publication that they count from. */
  published: v.string(),
  /** The days that may be meant: several stretches where the day of publication leaves open which. */
  days: v.pipe(v.array(v.strictObject({ from: daySchema, to: daySchema })), v.minLength(1)),
});
export type WordsDerivation = v.InferOutput<typeof wordsSchema>;

/** What it has found printed in an outside reference: the first and the last day of the date, or one of them. */
const printedSchema = v.strictObject({
  ground: v.literal('reference'),
  reference: idSchema,
  published: v.string(),
  from: v.nullable(daySchema),
  to: v.nullable(daySchema),
});
export type PrintedDerivation = v.InferOutput<typeof printedSchema>;

const basisSchema = v.strictObject({
  kind: v.picklist(BASIS_KINDS),
  /** Excerpts of this event that date it. */
  excerpts: v.array(idSchema),
  references: v.array(referenceSchema),
  /** The weekday that a dating quote names; the pipeline has checked that the day is one. */
  weekday: v.nullable(v.picklist(WEEKDAYS)),
  note: v.nullable(v.string()),
  /** Where the basis is relative: days from the event to each dating source's publication, fewest to most. */
  distances: v.array(v.strictObject({ source: idSchema, fewest: rowSchema, most: rowSchema })),
  /** The date worked out, a step for each ground that can be computed; those of excerpts come first. */
  derivation: v.array(v.variant('ground', [wordsSchema, printedSchema])),
});
export type DateBasis = v.InferOutput<typeof basisSchema>;

export const eventDetailSchema = v.strictObject({
  id: idSchema,
  /** The date as its author wrote it, in EDTF; `unknown` if none. */
  edtf: v.string(),
  sentences: v.pipe(v.array(sentenceSchema), v.minLength(1)),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1)),
  conflicts: v.array(conflictSchema),
  basis: basisSchema,
  /** Why the status is what it is, where the number of origins suggests another. */
  statusNote: v.nullable(v.string()),
  countries: v.array(v.strictObject({ code: countryCodeSchema, role: v.picklist(COUNTRY_ROLES) })),
  /** What was put right in it, or in a passage that it rests on; newest first. */
  corrections: v.array(correctionSchema),
});
export type EventDetail = v.InferOutput<typeof eventDetailSchema>;

export const detailShardSchema = v.strictObject({
  ...headerFields,
  shard: rowSchema,
  events: v.array(eventDetailSchema),
});
export type DetailShard = v.InferOutput<typeof detailShardSchema>;
