/**
 * The index: what timeline, filters and counts need of every event, in columns of equal length. Row order is the
 * order of date, in which no event stands before one that it follows (`event-order.ts`); undated events come last.
 */
import * as v from 'valibot';
import {
  ACTOR_KINDS,
  ATTRIBUTIONS,
  BASIS_KINDS,
  CATEGORIES,
  PLACE_PRECISIONS,
  STATUSES,
} from '../vocabulary.ts';
import {
  countryCodeSchema,
  daySchema,
  eventDateSchema,
  headerFields,
  idSchema,
  rowSchema,
  webAddressSchema,
} from './shared.ts';

export const actorSchema = v.strictObject({
  id: idSchema,
  name: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  role: v.nullable(v.string()),
  country: v.nullable(countryCodeSchema),
});
export type Actor = v.InferOutput<typeof actorSchema>;

export const placeSchema = v.strictObject({
  id: idSchema,
  name: v.string(),
  country: v.nullable(countryCodeSchema),
  /** Degrees, WGS84. */
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  precision: v.picklist(PLACE_PRECISIONS),
});
export type Place = v.InferOutput<typeof placeSchema>;

export const sourceLabelSchema = v.strictObject({
  id: idSchema,
  publisher: v.string(),
  title: v.nullable(v.string()),
  /** BCP 47, of its text. */
  language: v.string(),
  published: eventDateSchema,
  /** The publisher's own page, or null where it is not known. */
  url: v.nullable(webAddressSchema),
  /** Characters quoted ÷ characters of article text, overlaps counted once; 0 to 1. */
  quotedShare: v.number(),
});
export type SourceLabel = v.InferOutput<typeof sourceLabelSchema>;

export const timelineSchema = v.strictObject({
  id: idSchema,
  title: v.string(),
  description: v.string(),
  /** The stretch of the axis shown at first, both ends inclusive. */
  span: v.strictObject({ from: daySchema, to: daySchema }),
  /** BCP 47: of the sources and of the authors' words, theirs first. */
  languages: v.array(v.string()),
  /** Where the words are a translation: to which language, and who has reviewed it on which day (null: nobody yet). */
  translation: v.nullable(
    v.strictObject({
      language: v.string(),
      reviewed: v.nullable(v.strictObject({ by: v.string(), on: v.string() })),
    }),
  ),
  licence: v.strictObject({ data: v.string(), code: v.string() }),
});
export type TimelineInfo = v.InferOutput<typeof timelineSchema>;

const rowsSchema = v.array(rowSchema);

function rowsBelow(length: number) {
  return v.array(v.pipe(rowSchema, v.maxValue(length - 1)));
}

export const eventIndexSchema = v.strictObject({
  ...headerFields,
  timeline: timelineSchema,
  actors: v.array(actorSchema),
  places: v.array(placeSchema),
  sources: v.array(sourceLabelSchema),
  countries: v.array(countryCodeSchema),
  /** Every date that occurs, once. */
  dates: v.array(eventDateSchema),
  /** How many excerpts the whole dataset quotes. */
  excerpts: rowSchema,
  /** In a translation: rows of events whose words are still those of the authors. */
  untranslated: v.array(rowSchema),
  events: v.strictObject({
    id: v.array(idSchema),
    title: v.array(v.string()),
    /** → `dates` */
    date: rowsSchema,
    /** → rows above its own: events that came before it, or that it happened within, as the sources tell. */
    follows: v.array(rowsSchema),
    /** → BASIS_KINDS */
    basis: rowsBelow(BASIS_KINDS.length),
    /** → CATEGORIES */
    category: rowsBelow(CATEGORIES.length),
    /** → STATUSES */
    status: rowsBelow(STATUSES.length),
    /** → `countries`, `actors`, `places`, `sources`, each without repetition. */
    countries: v.array(rowsSchema),
    actors: v.array(rowsSchema),
    places: v.array(rowsSchema),
    sources: v.array(rowsSchema),
    /** → `sources`: those of the event's sources that report it; the others add, or dispute. */
    outlets: v.array(rowsSchema),
    /** Number of independent origins; at most the number of pieces of evidence. */
    origins: rowsSchema,
    /** → ATTRIBUTIONS: how those are named who say that it happened, without repetition. */
    voices: v.array(rowsBelow(ATTRIBUTIONS.length)),
    /** Number of pieces of evidence, and of recorded conflicts. */
    evidence: rowsSchema,
    conflicts: rowsSchema,
    /** → `manifest.details` */
    shard: rowsSchema,
  }),
});
export type EventIndex = v.InferOutput<typeof eventIndexSchema>;
