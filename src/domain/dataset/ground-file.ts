/**
 * The ground of the map: land and borders around the places of the dataset, projected and simplified at build, and where each place stands
 * on it. Fetched when a reader first sees the map. All numbers are units of the ground, from its upper left corner.
 */
import * as v from 'valibot';
import { COMPASS } from '../vocabulary.ts';
import { countryCodeSchema, headerFields, idSchema } from './shared.ts';

const sizeSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The data of an SVG path, and nothing else. */
const pathSchema = v.pipe(v.string(), v.regex(/^[MmLlZz0-9 -]*$/));

export const groundFileSchema = v.strictObject({
  ...headerFields,
  width: sizeSchema,
  height: sizeSchema,
  land: pathSchema,
  /** Lines between countries, without coasts. */
  borders: pathSchema,
  /** Countries that are seen: the middle of the widest room in them for a name, and how wide that is. */
  countries: v.array(
    v.strictObject({ code: countryCodeSchema, x: v.number(), y: v.number(), room: v.number() }),
  ),
  /** Of each country that is a place itself, its lines as far as they are seen. */
  outlines: v.array(v.strictObject({ code: countryCodeSchema, path: pathSchema })),
  places: v.array(
    v.strictObject({
      id: idSchema,
      x: v.number(),
      y: v.number(),
      /** Where it lies, of a place too far off to be on the ground; it then stands at the edge. */
      beyond: v.nullable(v.picklist(COMPASS)),
    }),
  ),
});
export type GroundFile = v.InferOutput<typeof groundFileSchema>;
