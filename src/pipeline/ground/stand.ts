/** Where a place stands on the ground; one that is too far off, at the edge, on the way there. */
import type { GroundFile } from '#domain/dataset/ground-file.ts';
import { COMPASS, type Compass } from '#domain/vocabulary.ts';
import type { LonLat } from './atlas.ts';
import { type Frame, HEIGHT, WIDTH } from './frame.ts';

type Stand = Omit<GroundFile['places'][number], 'id'>;

/** Units from the edge. */
const FROM_EDGE = 120;

export function standOf(point: LonLat, frame: Frame): Stand {
  const [x, y] = frame.projection(point) ?? [NaN, NaN];
  if (x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT)
    return { x: Math.round(x), y: Math.round(y), beyond: null };
  return atEdge(point, frame.middle);
}

/** By the shortest way over the globe, as it sets out from the middle. */
function atEdge(point: LonLat, middle: LonLat): Stand {
  const bearing = bearingOf(middle, point);
  const [right, down] = [Math.sin(bearing), -Math.cos(bearing)];
  const [across, along] = [WIDTH / 2 - FROM_EDGE, HEIGHT / 2 - FROM_EDGE];
  const length = Math.min(across / Math.abs(right), along / Math.abs(down));
  return {
    x: Math.round(WIDTH / 2 + right * length),
    y: Math.round(HEIGHT / 2 + down * length),
    beyond: wordOf(bearing),
  };
}

/** Radians, clockwise from the north. */
function bearingOf(from: LonLat, to: LonLat): number {
  const [lon1, lat1] = inRadians(from);
  const [lon2, lat2] = inRadians(to);
  const east = Math.sin(lon2 - lon1) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  return Math.atan2(east, north);
}

function inRadians([lon, lat]: LonLat): LonLat {
  return [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
}

function wordOf(bearing: number): Compass {
  const eighth = Math.round(bearing / (Math.PI / 4));
  return COMPASS[(eighth + 8) % 8] ?? 'north';
}
