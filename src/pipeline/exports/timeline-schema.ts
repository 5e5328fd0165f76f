/** The shape of `timeline.json`, with words for each field: the JSON Schema and the data dictionary are made of it. */
import * as v from 'valibot';
import { actorSchema, placeSchema } from '#domain/dataset/event-index.ts';
import { countryCodeSchema, idSchema, webAddressSchema } from '#domain/dataset/shared.ts';
import { TIMELINE_FORMAT } from '#domain/exports/timeline-json.ts';
import {
  ATTRIBUTIONS,
  BASIS_KINDS,
  CATEGORIES,
  COUNTRY_ROLES,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
} from '#domain/vocabulary.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

function told<Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description(words));
}

const referenceSchema = v.strictObject({
  id: idSchema,
  publisher: v.string(),
  title: v.string(),
  url: webAddressSchema,
  published: told(v.string(), 'EDTF'),
  shows: told(v.string(), 'what it shows about the date'),
});

const dateSchema = v.strictObject({
  edtf: told(v.string(), 'EDTF (ISO 8601-2), as its author wrote it; `unknown` without a date'),
  words: told(v.string(), 'the same in words, no more exact than is known'),
  first: told(v.nullable(day), 'the first day on which it may have been going on; null without a bound'),
  last: told(v.nullable(day), 'the last such day; null without a bound'),
  restsOn: told(
    v.strictObject({
      kind: told(v.picklist(BASIS_KINDS), 'how the date is known'),
      excerpts: told(v.array(idSchema), 'excerpts of this event that date it'),
      references: told(
        v.array(referenceSchema),
        'outside publications that date it; never counted as sources',
      ),
      note: v.nullable(v.string()),
    }),
    'what the date rests on',
  ),
});

const sentenceSchema = v.strictObject({
  text: v.string(),
  cites: told(
    v.array(v.array(idSchema)),
    'for each claim that it makes, the excerpts of which any one bears it',
  ),
  paragraph: told(count, 'counted from 0'),
});

const evidenceSchema = v.strictObject({
  excerpt: idSchema,
  source: idSchema,
  quote: told(v.string(), 'the source’s own words, checked against its text by a machine'),
  means: told(v.nullable(v.string()), 'our translation, where the quotation is in another language'),
  says: told(v.string(), 'who says so, as the text has it'),
  attribution: told(v.picklist(ATTRIBUTIONS), 'how that one is named'),
  origin: told(v.strictObject({ id: idSchema, name: v.string() }), 'the actor who first reported it'),
  ownReporting: told(v.boolean(), 'true where the origin is the source’s own outlet'),
  stance: told(v.picklist(STANCES), 'what it does to the event: supports, disputes or adds'),
});

const conflictSchema = v.strictObject({
  about: v.string(),
  accounts: v.array(v.strictObject({ excerpt: idSchema, says: v.string() })),
});

const correctionSchema = v.strictObject({
  date: told(day, 'when it was put right'),
  said: v.string(),
  says: told(v.string(), 'what it says now'),
  why: v.string(),
});

const eventSchema = v.strictObject({
  id: told(idSchema, 'chosen once; never used again'),
  title: v.string(),
  language: told(v.string(), 'BCP 47: of its words'),
  address: told(v.string(), 'of its page, relative to this file where the site’s own address is not known'),
  date: dateSchema,
  category: v.picklist(CATEGORIES),
  status: told(v.picklist(STATUSES), 'how sure it is that it happened, by what the sources tell'),
  statusNote: v.nullable(v.string()),
  follows: told(v.array(idSchema), 'events that came before it, or that it happened within'),
  countries: v.array(v.strictObject({ code: countryCodeSchema, role: v.picklist(COUNTRY_ROLES) })),
  actors: told(v.array(idSchema), '→ `actors`'),
  places: told(v.array(idSchema), '→ `places`'),
  sources: told(v.array(idSchema), '→ `sources`: all that are quoted on it'),
  reportedBy: told(v.array(idSchema), '→ `sources`: those that report it'),
  independentOrigins: told(count, 'of its reports; several outlets may relay one'),
  sentences: v.array(sentenceSchema),
  evidence: v.array(evidenceSchema),
  conflicts: told(v.array(conflictSchema), 'points on which the accounts differ'),
  corrections: told(v.array(correctionSchema), 'mistakes that were put right after publication'),
});

const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: v.string(),
  title: told(v.nullable(v.string()), 'null where the text does not give it'),
  authors: told(v.nullable(v.array(v.string())), 'null where not known; empty where known to be none'),
  published: told(v.string(), 'EDTF'),
  accessed: v.nullable(v.string()),
  url: told(v.nullable(webAddressSchema), 'the publisher’s own page'),
  language: told(v.string(), 'BCP 47'),
  kind: v.picklist(SOURCE_KINDS),
  sha256: told(v.string(), 'of the bytes of the text that the excerpts were checked against'),
  length: told(count, 'of that text in Unicode code points, in NFC, each run of white space one space'),
  quotedShare: told(v.number(), 'characters quoted ÷ characters of article text, 0 to 1'),
  excerpts: v.array(
    v.strictObject({
      id: idSchema,
      quote: v.string(),
      means: v.nullable(v.string()),
      start: told(count, 'where it begins in the text, in code points from 0'),
      end: told(count, 'where it ends, that letter not included'),
    }),
  ),
});

export const timelineFileSchema = v.strictObject({
  $schema: v.string(),
  format: told(v.literal(TIMELINE_FORMAT), 'raised when the shape of this file changes'),
  dataset: told(v.string(), 'which edition: a hash of all content'),
  view: told(
    v.nullable(v.string()),
    'the address of the view that the events are of; null where they are all, told by all sources',
  ),
  timeline: v.strictObject({
    id: idSchema,
    title: v.string(),
    description: v.string(),
    from: told(day, 'first day of the story'),
    to: told(day, 'last day of the story'),
    languages: told(v.array(v.string()), 'BCP 47: of the authors’ words and of the sources'),
    translation: told(
      v.nullable(
        v.strictObject({
          language: v.string(),
          reviewed: v.nullable(v.strictObject({ by: v.string(), on: v.string() })),
        }),
      ),
      'where the words are a translation; `reviewed` is null while no editor has read it',
    ),
    licence: v.strictObject({ data: v.string(), code: v.string() }),
  }),
  actors: v.array(actorSchema),
  places: told(v.array(placeSchema), 'degrees, WGS84; how exactly each is known stands with it'),
  sources: v.array(sourceSchema),
  events: told(v.array(eventSchema), 'in order of date, undated ones last'),
});
