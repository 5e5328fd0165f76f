/** The part of the ground that is drawn, and how large. */
import type { GroundFile } from '#domain/dataset/ground-file.ts';
import type { Place } from '#domain/dataset/event-index.ts';
import type { Spot } from './marks.ts';

/** Of the map when it is low. */
const LOW = 180;

export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the ground. */
  readonly scale: number;
  /** Pixels of the ground above its upper edge. */
  readonly top: number;
}

/**
 * The whole ground; or, where the map is low, a strip of it as wide, around what stands out.
 *
 * @param standing ids of the places that stand out
 */
export function sheetOf(
  ground: GroundFile,
  { width, low }: { readonly width: number; readonly low: boolean },
  standing: readonly string[],
): Sheet {
  const scale = width / ground.width;
  const whole = Math.round(ground.height * scale);
  const height = low ? Math.min(LOW, whole) : whole;
  const ys = ground.places.filter(({ id }) => standing.includes(id)).map(({ y }) => y * scale);
  const middle = ys.length === 0 ? whole / 2 : (Math.min(...ys) + Math.max(...ys)) / 2;
  return { width, height, scale, top: Math.max(0, Math.min(middle - height / 2, whole - height)) };
}

/** The places that are seen on it. */
export function spotsOn(sheet: Sheet, ground: GroundFile, places: readonly Place[]): readonly Spot[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return ground.places.flatMap(({ id, x, y, beyond }) => {
    const place = byId.get(id);
    const down = y * sheet.scale - sheet.top;
    return place && down >= 0 && down <= sheet.height ? [{ place, x: x * sheet.scale, y: down, beyond }] : [];
  });
}
