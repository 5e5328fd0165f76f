/** The ground of the map for the places of a dataset. */
import { geoDistance, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import type { Place } from '#domain/dataset/event-index.ts';
import type { GroundFile } from '#domain/dataset/ground-file.ts';
import type { Payload } from '../write/payload.ts';
import { type Arcs, type Country, type LonLat, worldAtlas } from './atlas.ts';
import { onTheMap } from './extent.ts';
import { type Frame, frameOf, HEIGHT, WIDTH } from './frame.ts';
import { nameRoom } from './name-room.ts';
import { areaOf, pathOf, pen, type Stroke } from './pen.ts';
import { standOf } from './stand.ts';

/** Square units that a bend, or an island, must have to be drawn. */
const BEND = 60;
const ISLAND = 250;

/** null where there are no places. Cost: some hundredths of a second, and the atlas. */
export function groundFile(places: readonly Place[]): Payload<GroundFile> | null {
  if (places.length === 0) return null;
  const points = places.map(({ lon, lat }): LonLat => [lon, lat]);
  const seen = onTheMap(points);
  const frame = frameOf(points.filter((_, at) => seen[at]));
  const { topology, countries } = seenOf(frame);
  const draw = drawer(frame);
  const named = new Set(
    places.flatMap(({ country, precision }) => (precision === 'country' ? [country] : [])),
  );
  const rings = countries.map(({ code, shape }) => ({ code, rings: draw(merge(topology, [shape])) }));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(
      draw(
        merge(
          topology,
          countries.map(({ shape }) => shape),
        ),
      ).filter(isIsland),
    ),
    borders: pathOf(draw(bordersOf(topology, countries))),
    countries: rings.flatMap((country) => {
      const room = nameRoom(country.rings);
      return country.code !== null && room ? [{ code: country.code, ...room }] : [];
    }),
    outlines: rings.flatMap(({ code, rings: lines }) =>
      code !== null && named.has(code) ? [{ code, path: pathOf(lines.filter(isIsland)) }] : [],
    ),
    places: places.map(({ id }, at) => ({ id, ...standOf(points[at] ?? [0, 0], frame) })),
  };
}

/** What may be seen of the world, no more exact than the ground can show. */
function seenOf({ projection, middle, radius }: Frame) {
  const { topology, countries } = worldAtlas();
  return {
    topology: simplify(topology, BEND / projection.scale() ** 2),
    countries: countries.filter((country) => geoDistance(middle, country.middle) < country.radius + radius),
  };
}

function drawer({ projection }: Frame): (shape: GeoPermissibleObjects) => readonly Stroke[] {
  return (shape) => {
    const drawn = pen();
    geoPath(projection, drawn)(shape);
    return drawn.strokes();
  };
}

/** Lines that two countries share. */
function bordersOf(topology: Arcs, countries: readonly Country[]) {
  const geometries: Parameters<typeof mesh>[1] = {
    type: 'GeometryCollection',
    geometries: countries.map(({ shape }) => shape),
  };
  return mesh(topology, geometries, (one, other) => one !== other);
}

function isIsland(ring: Stroke): boolean {
  return areaOf(ring) > ISLAND;
}
