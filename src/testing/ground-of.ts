/**
 * Draws the ground of a map from text: a place a line, by its id, with the units from the left and from above, and, of one that is off the map,
 * where it lies; a country by its code, with those of its middle and of the room for its name:
 *
 *     baku 4200 480
 *     white-house 1000 120 north-west
 *     SY 2000 1900 1000
 */
import type { GroundFile } from '#domain/dataset/ground-file.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { COMPASS } from '#domain/vocabulary.ts';
import { linesOf } from './words-of.ts';

export function groundOf(text: string): GroundFile {
  const lines = linesOf(text).map((line) => {
    const [id = '', x, y, last] = line.split(/\s+/);
    return { id, x: Number(x), y: Number(y), last };
  });
  const countries = lines.filter(({ id }) => /^[A-Z]{2}$/.test(id));
  return {
    format: DATASET_FORMAT,
    dataset: 'test-dataset',
    width: 4800,
    height: 3200,
    land: 'M0 0l4800 0 0 3200-4800 0 0-3200',
    borders: 'M2400 0l0 3200',
    countries: countries.map(({ id, x, y, last }) => ({ code: id, x, y, room: Number(last) })),
    outlines: countries.map(({ id }) => ({ code: id, path: 'M1000 1000l900 0 0 900-900-900' })),
    places: lines
      .filter((line) => !countries.includes(line))
      .map(({ id, x, y, last }) => ({ id, x, y, beyond: COMPASS.find((word) => word === last) ?? null })),
  };
}
