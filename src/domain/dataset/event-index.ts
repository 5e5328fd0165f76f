/**
 * The index: what timeline, filters and counts need of every event, in columns of equal length. Row order is the
 * order of date, in which no event stands before one that it follows (`event-order.ts`); undated events come last.
 */
import * as z from 'zod/mini';
import { ACTOR_KINDS, BASIS_KINDS, CATEGORIES, PLACE_PRECISIONS, STATUSES } from '../vocabulary.ts';
import {
  countryCodeSchema,
  daySchema,
  eventDateSchema,
  headerFields,
  idSchema,
  rowSchema,
  webAddressSchema,
} from './shared.ts';

const actorSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  role: z.nullable(z.string()),
  country: z.nullable(countryCodeSchema),
});
export type Actor = z.infer<typeof actorSchema>;

const placeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  country: z.nullable(countryCodeSchema),
  /** Degrees, WGS84. */
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  precision: z.enum(PLACE_PRECISIONS),
});
export type Place = z.infer<typeof placeSchema>;

const sourceLabelSchema = z.strictObject({
  id: idSchema,
  publisher: z.string(),
  title: z.nullable(z.string()),
  published: eventDateSchema,
  /** The publisher's own page, or null where it is not known. */
  url: z.nullable(webAddressSchema),
  /** Characters quoted ÷ characters of article text, overlaps counted once; 0 to 1. */
  quotedShare: z.number(),
});
export type SourceLabel = z.infer<typeof sourceLabelSchema>;

const timelineSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  description: z.string(),
  /** The stretch of the axis shown at first, both ends inclusive. */
  span: z.strictObject({ from: daySchema, to: daySchema }),
  languages: z.array(z.string()),
  licence: z.strictObject({ data: z.string(), code: z.string() }),
});
export type TimelineInfo = z.infer<typeof timelineSchema>;

const rowsSchema = z.array(rowSchema);

export const eventIndexSchema = z.strictObject({
  ...headerFields,
  timeline: timelineSchema,
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  sources: z.array(sourceLabelSchema),
  countries: z.array(countryCodeSchema),
  /** Every date that occurs, once. */
  dates: z.array(eventDateSchema),
  /** How many excerpts the whole dataset quotes. */
  excerpts: rowSchema,
  events: z.strictObject({
    id: z.array(idSchema),
    title: z.array(z.string()),
    /** → `dates` */
    date: rowsSchema,
    /** → rows above its own: events that came before it, or that it happened within, as the sources tell. */
    follows: z.array(rowsSchema),
    /** → BASIS_KINDS */
    basis: rowsSchema.check(z.refine((rows) => rows.every((row) => row < BASIS_KINDS.length))),
    /** → CATEGORIES */
    category: rowsSchema.check(z.refine((rows) => rows.every((row) => row < CATEGORIES.length))),
    /** → STATUSES */
    status: rowsSchema.check(z.refine((rows) => rows.every((row) => row < STATUSES.length))),
    /** → `countries`, `actors`, `places`, `sources`, each without repetition. */
    countries: z.array(rowsSchema),
    actors: z.array(rowsSchema),
    places: z.array(rowsSchema),
    sources: z.array(rowsSchema),
    /** → `sources`: those of the event's sources that report it; the others add, or dispute. */
    outlets: z.array(rowsSchema),
    /** Number of independent origins; at most the number of pieces of evidence. */
    origins: rowsSchema,
    /** Number of pieces of evidence, and of recorded conflicts. */
    evidence: rowsSchema,
    conflicts: rowsSchema,
    /** → `manifest.details` */
    shard: rowsSchema,
  }),
});
export type EventIndex = z.infer<typeof eventIndexSchema>;
