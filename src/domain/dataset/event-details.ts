/** A shard of details: what an open event shows beyond its row of the index. */
import * as z from 'zod/mini';
import { ATTRIBUTIONS, BASIS_KINDS, COUNTRY_ROLES, STANCES, WEEKDAYS } from '../vocabulary.ts';
import { countryCodeSchema, headerFields, idSchema, webAddressSchema } from './shared.ts';

const sentenceSchema = z.strictObject({
  text: z.string(),
  /** Excerpt ids, at least one. */
  cites: z.array(idSchema).check(z.minLength(1)),
  /** Counted from 0. */
  paragraph: z.int(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

const evidenceSchema = z.strictObject({
  /** The excerpt's id. */
  excerpt: idSchema,
  /** The source's id. */
  source: idSchema,
  quote: z.string(),
  /** Who says so, as the text has it. */
  says: z.string(),
  attribution: z.enum(ATTRIBUTIONS),
  /** The actor who first reported it. */
  origin: z.strictObject({ id: idSchema, name: z.string() }),
  /** True when the origin is the source's own outlet. */
  ownReporting: z.boolean(),
  stance: z.enum(STANCES),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const conflictSchema = z.strictObject({
  about: z.string(),
  accounts: z.array(z.strictObject({ excerpt: idSchema, says: z.string() })).check(z.minLength(2)),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** An outside publication that dates an event; never quoted, never counted as a source. */
const referenceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string(),
  title: z.string(),
  url: webAddressSchema,
  /** EDTF as written. */
  published: z.string(),
  shows: z.string(),
});

const basisSchema = z.strictObject({
  kind: z.enum(BASIS_KINDS),
  /** Excerpts of this event that date it. */
  excerpts: z.array(idSchema),
  references: z.array(referenceSchema),
  /** The weekday that a dating quote names; the pipeline has checked that the day is one. */
  weekday: z.nullable(z.enum(WEEKDAYS)),
  note: z.nullable(z.string()),
  /** Where the basis is relative: days from the event to each dating source's publication, fewest to most. */
  distances: z.array(
    z.strictObject({ source: idSchema, fewest: z.int().check(z.nonnegative()), most: z.int() }),
  ),
});
export type DateBasis = z.infer<typeof basisSchema>;

export const eventDetailSchema = z.strictObject({
  id: idSchema,
  /** The date as its author wrote it, in EDTF; `unknown` if none. */
  edtf: z.string(),
  sentences: z.array(sentenceSchema).check(z.minLength(1)),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  conflicts: z.array(conflictSchema),
  basis: basisSchema,
  /** Why the status is what it is, where the number of origins suggests another. */
  statusNote: z.nullable(z.string()),
  countries: z.array(z.strictObject({ code: countryCodeSchema, role: z.enum(COUNTRY_ROLES) })),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

export const detailShardSchema = z.strictObject({
  ...headerFields,
  shard: z.int(),
  events: z.array(eventDetailSchema),
});
export type DetailShard = z.infer<typeof detailShardSchema>;
