/** Countries of the world as Natural Earth has them at 1:50 million (public domain), as the package `world-atlas` carries them. */
import { createRequire } from 'node:module';
import { geoCentroid, geoDistance } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import * as z from 'zod';

/** Degrees. */
export type LonLat = [lon: number, lat: number];

/** Lines that countries share. */
export type Arcs = Parameters<typeof presimplify>[0];

/** What is within some of these lines. */
type Shape = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];

export interface Country {
  /** ISO 3166-1 alpha-2; null where there is none. */
  readonly code: string | null;
  readonly shape: Shape;
  /** All of it lies within so many radians of there. */
  readonly middle: LonLat;
  readonly radius: number;
}

export interface WorldAtlas {
  /** Every point weighs what the world would lose without it, in steradians. */
  readonly topology: Arcs;
  readonly countries: readonly Country[];
}

const require = createRequire(import.meta.url);

/** As far as anything is relied on; what the shapes are made of, the library reads. */
const atlasSchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.object({
    countries: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({
            type: z.literal('Polygon'),
            id: z.string().optional(),
            arcs: z.array(z.array(z.number())),
          }),
          z.object({
            type: z.literal('MultiPolygon'),
            id: z.string().optional(),
            arcs: z.array(z.array(z.array(z.number()))),
          }),
        ]),
      ),
    }),
  }),
});

let atlas: WorldAtlas | null = null;

/** The same every time. Cost: half a second, once. */
export function worldAtlas(): WorldAtlas {
  atlas ??= readAtlas();
  return atlas;
}

function readAtlas(): WorldAtlas {
  const file: unknown = require('world-atlas/countries-50m.json');
  const { objects, ...arcs } = atlasSchema.parse(file);
  const { geometries } = objects.countries;
  const topology: Arcs = { ...arcs, objects: {} };
  return {
    topology: presimplify(topology, sphericalTriangleArea),
    countries: geometries.map((shape) => ({
      code: shape.id === undefined ? null : codeOf(shape.id),
      shape,
      ...capOf(topology, shape),
    })),
  };
}

/** `760` → `SY`: every browser's own table knows both kinds of codes. */
function codeOf(numeric: string): string | null {
  const { region = '' } = new Intl.Locale(`und-${numeric}`);
  return /^[A-Z]{2}$/.test(region) ? region : null;
}

function capOf(topology: Arcs, shape: Shape): Pick<Country, 'middle' | 'radius'> {
  const whole = merge(topology, [shape]);
  const middle = geoCentroid(whole);
  const points = whole.coordinates.flat(2) as LonLat[];
  return { middle, radius: points.reduce((most, point) => Math.max(most, geoDistance(middle, point)), 0) };
}
