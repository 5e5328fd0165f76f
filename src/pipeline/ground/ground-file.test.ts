import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#domain/dataset/decode.ts';
import type { Place } from '#domain/dataset/event-index.ts';
import { type GroundFile, groundFileSchema } from '#domain/dataset/ground-file.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { PlacePrecision } from '#domain/vocabulary.ts';
import { groundFile } from './ground-file.ts';

function place(id: string, lat: number, lon: number, precision: PlacePrecision = 'city'): Place {
  return { id, name: id, country: null, lat, lon, precision };
}

const LEVANT = [
  place('ankara', 39.93, 32.86),
  place('damascus', 33.51, 36.28),
  place('baku', 40.41, 49.87),
  place('hama', 35.13, 36.76),
];
const WASHINGTON = place('washington', 38.9, -77.04);

/** As the page decodes it. */
function groundOf(places: readonly Place[]): GroundFile {
  const content = { format: DATASET_FORMAT, dataset: 'test', ...groundFile(places) };
  const decoded = decode(groundFileSchema, JSON.parse(JSON.stringify(content)));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
}

function standOf(ground: GroundFile, id: string) {
  const found = ground.places.find((stand) => stand.id === id);
  if (!found) throw new Error(`${id} does not stand anywhere.`);
  return found;
}

describe('the ground of the map', () => {
  it('is none where there are no places', () => {
    expect(groundFile([])).toBeNull();
  });

  it('has every place, as it lies to the others', () => {
    const ground = groundOf(LEVANT);
    const [ankara, damascus, baku] = ['ankara', 'damascus', 'baku'].map((id) => standOf(ground, id));
    expect(ground.places.every(({ beyond }) => beyond === null)).toBe(true);
    expect(ankara && damascus && baku && [ankara.x < damascus.x, damascus.x < baku.x]).toEqual([true, true]);
    expect(ankara && damascus && ankara.y < damascus.y).toBe(true);
  });

  it('has land, borders, and room for names of countries', () => {
    const ground = groundOf(LEVANT);
    expect(ground.land.length).toBeGreaterThan(500);
    expect(ground.borders.length).toBeGreaterThan(500);
    const codes = ground.countries.map(({ code }) => code);
    expect(codes).toContain('TR');
    expect(codes).not.toContain('US');
    for (const { x, room } of ground.countries) {
      expect(x - room / 2).toBeGreaterThanOrEqual(-1);
      expect(x + room / 2).toBeLessThanOrEqual(ground.width + 1);
    }
  });

  it('outlines a country that is a place itself, and no other', () => {
    const syria = { ...place('syria', 35, 38.5, 'country'), country: 'SY' };
    expect(groundOf(LEVANT).outlines).toEqual([]);
    expect(groundOf([...LEVANT, syria]).outlines.map(({ code }) => code)).toEqual(['SY']);
  });

  it('is not stretched by one place at the other end of the world: that stands at the edge, on the way there', () => {
    const [alone, beside] = [groundOf(LEVANT), groundOf([...LEVANT, WASHINGTON])];
    expect(standOf(beside, 'washington').beyond).toBe('north-west');
    expect(standOf(beside, 'washington').y).toBeLessThan(200);
    for (const { id } of LEVANT) expect(standOf(beside, id)).toEqual(standOf(alone, id));
  });

  it('is of the whole world where the places are', () => {
    const ground = groundOf([
      WASHINGTON,
      place('tokyo', 35.68, 139.69),
      place('sydney', -33.87, 151.21),
      place('cape-town', -33.92, 18.42),
      place('moscow', 55.76, 37.62),
      place('lima', -12.05, -77.04),
    ]);
    expect(ground.places.map(({ beyond }) => beyond)).toEqual([null, null, null, null, null, null]);
    expect(ground.countries.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['US', 'BR', 'CN', 'AU']),
    );
  });

  it('runs across the day line where the places do', () => {
    const ground = groundOf([
      place('suva', -18.14, 178.44),
      place('apia', -13.83, -171.77),
      place('auckland', -36.85, 174.76),
    ]);
    const [suva, apia] = [standOf(ground, 'suva'), standOf(ground, 'apia')];
    expect(suva.x).toBeLessThan(apia.x);
    expect(apia.x - suva.x).toBeLessThan(ground.width / 2);
  });

  it('shows enough around a single place to tell where that is', () => {
    const ground = groundOf([place('damascus', 33.51, 36.28)]);
    expect(standOf(ground, 'damascus')).toEqual({ id: 'damascus', x: 2400, y: 1600, beyond: null });
    expect(ground.countries.map(({ code }) => code)).toContain('SY');
  });

  it('is the same for the same places', () => {
    expect(groundFile(LEVANT)).toEqual(groundFile(LEVANT));
  });

  it('has every place on it, wherever places are', () => {
    const some = fc.array(
      fc.tuple(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(some, (points) => {
        const places = points.map(([lat, lon], at) => place(`p${String(at)}`, lat, lon));
        const { width, height, places: stands } = groundOf(places);
        expect(stands.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
        expect(stands.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
        expect(stands.filter(({ beyond }) => beyond === null).length).toBeGreaterThanOrEqual(
          (places.length * 2) / 3,
        );
      }),
      { numRuns: 40 },
    );
  });
});
