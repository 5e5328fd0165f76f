/** How the ground is projected: true to areas, turned so that its middle is the middle of the places, and fitted around them. */
import {
  type ExtendedGeometryCollection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { LonLat } from './atlas.ts';

/** Units: tenths of a pixel at the size in which the map is mostly drawn. Whole ones are exact enough, and short to write. */
export const WIDTH = 4800;
export const HEIGHT = 3200;

/** Shares of width and height that stay free around the places, for their marks and names. */
const FREE = 0.12;
/** Degrees around the middle that are always seen: looked at more closely, the ground would be coarse. */
const LEAST = 3;
/** Radians from the middle to the farthest place; beyond, the map is of the world. */
const WORLD = Math.PI / 3;
/** Units around what is seen, so that no line runs along its edge. */
const BEYOND = 40;

export interface Frame {
  readonly projection: GeoProjection;
  /** All that is seen lies within so many radians of there. */
  readonly middle: LonLat;
  readonly radius: number;
}

/** @param points at least one */
export function frameOf(points: readonly LonLat[]): Frame {
  const around = geoCentroid({ type: 'MultiPoint', coordinates: [...points] });
  const isWorld = !points.every((point) => geoDistance(around, point) < WORLD);
  const projection = isWorld
    ? geoEqualEarth().rotate([180 - emptiest(points), 0])
    : azimuthal(points, around);
  fit(projection, points);
  const middle = at(projection, WIDTH / 2, HEIGHT / 2) ?? around;
  const corner = isWorld ? null : at(projection, 0, 0);
  return { projection, middle, radius: corner ? geoDistance(middle, corner) : Math.PI };
}

/** Degrees of longitude: the middle of the widest stretch without places, where the world is best cut open. */
function emptiest(points: readonly LonLat[]): number {
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const gaps = lons.map((lon, at) => ({ lon, width: (lons[at + 1] ?? (lons[0] ?? 0) + 360) - lon }));
  const widest = gaps.reduce((most, gap) => (gap.width > most.width ? gap : most));
  return widest.lon + widest.width / 2;
}

/** Turned to the middle of what it draws of the points, which is not their mean. */
function azimuthal(points: readonly LonLat[], around: LonLat): GeoProjection {
  const turned = geoAzimuthalEqualArea().rotate([-around[0], -around[1]]);
  const drawn = points.map((point): LonLat => turned(point) ?? [0, 0]);
  const [x, y] = [halfway(drawn.map((point) => point[0])), halfway(drawn.map((point) => point[1]))];
  const [lon, lat] = at(turned, x, y) ?? around;
  return turned.rotate([-lon, -lat]);
}

function fit(projection: GeoProjection, points: readonly LonLat[]): void {
  const [lon, lat] = projection.rotate();
  const around: ExtendedGeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: [...points] },
      geoCircle().center([-lon, -lat]).radius(LEAST)(),
    ],
  };
  const [x, y] = [WIDTH * FREE, HEIGHT * FREE];
  projection
    .fitExtent(
      [
        [x, y],
        [WIDTH - x, HEIGHT - y],
      ],
      around,
    )
    .clipExtent([
      [-BEYOND, -BEYOND],
      [WIDTH + BEYOND, HEIGHT + BEYOND],
    ]);
}

function at(projection: GeoProjection, x: number, y: number): LonLat | null {
  const place = projection.invert?.([x, y]);
  return place?.every(Number.isFinite) ? place : null;
}

function halfway(numbers: readonly number[]): number {
  return (Math.min(...numbers) + Math.max(...numbers)) / 2;
}
