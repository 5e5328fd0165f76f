/**
 * What a large dataset's columns count in: the tables behind their codes. Read before the columns, whose widths follow from its lengths.
 * What one event says in a facet is a set of table rows, and few sets occur: a column holds one number for each event.
 */
import * as v from 'valibot';
import { actorSchema, placeSchema, sourceLabelSchema, timelineSchema } from '../dataset/event-index.ts';
import { countryCodeSchema, eventDateSchema, headerFields, rowSchema } from '../dataset/shared.ts';

const setsSchema = v.array(v.array(rowSchema));

const shape = v.strictObject({
  ...headerFields,
  timeline: timelineSchema,
  actors: v.array(actorSchema),
  places: v.array(placeSchema),
  sources: v.array(sourceLabelSchema),
  countries: v.array(countryCodeSchema),
  /** How many excerpts the whole dataset quotes. */
  excerpts: rowSchema,
  /** How many events there are: the length of every column. */
  size: rowSchema,
  /** Every kind of date that occurs, its days counted from the day that the event stands on. */
  shapes: v.array(eventDateSchema),
  /** Every set that occurs of rows of `countries`, `actors`, `places`, `sources`; `outlets` are sources too. */
  sets: v.strictObject({
    countries: setsSchema,
    actors: setsSchema,
    places: setsSchema,
    sources: setsSchema,
    outlets: setsSchema,
  }),
});

export const outlineSchema = v.pipe(shape, v.check(areWithin, 'has sets that point outside of their tables'));
export type Outline = v.InferOutput<typeof outlineSchema>;

/** Facets of which an event has a set. */
export type SetColumn = keyof Outline['sets'];

function areWithin({ sets, countries, actors, places, sources }: v.InferOutput<typeof shape>): boolean {
  const tables = { countries, actors, places, sources, outlets: sources };
  return (Object.keys(tables) as SetColumn[]).every((name) =>
    sets[name].every((set) => set.every((row) => row < tables[name].length)),
  );
}
