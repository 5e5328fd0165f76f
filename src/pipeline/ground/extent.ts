/** What the map is of. One place at the other end of the world must not shrink all others to a blot. */
import { geoDistance } from 'd3-geo';
import type { LonLat } from './atlas.ts';

/** So many times as far off as all that are nearer, and the map is without it. */
const FAR = 2.5;
/** Share of the places that must be on the map. */
const MOST = 2 / 3;
/** Radians: places within so much of each other are never parted. */
const NEAR = 0.05;

/** Whether each of the points is on the map, in their order. */
export function onTheMap(points: readonly LonLat[]): readonly boolean[] {
  const middle = middleOf(points);
  if (!middle) return [];
  const distances = points.map((point) => geoDistance(middle, point));
  const reach = reachOf([...distances].sort((a, b) => a - b));
  return distances.map((distance) => distance <= reach);
}

/** The point that is the nearest to all others together. */
function middleOf(points: readonly LonLat[]): LonLat | undefined {
  const sums = points.map((from) => points.reduce((sum, to) => sum + geoDistance(from, to), 0));
  return points[sums.indexOf(Math.min(...sums))];
}

/** @param distances ascending */
function reachOf(distances: readonly number[]): number {
  const gap = distances.findIndex(
    (distance, at) =>
      at >= Math.ceil(distances.length * MOST) && distance > FAR * Math.max(distances[at - 1] ?? 0, NEAR),
  );
  return distances[gap - 1] ?? Infinity;
}
