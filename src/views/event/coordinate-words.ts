import * as words from '#messages/event.ts';
import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';

const twoPlaces = perLocale(
  (locale) =>
    new (spokenFormats().NumberFormat)(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** Degrees, WGS84, to two places, about a kilometre: `34.52° N, 37.63° E`. */
export function coordinateWords(lat: number, lon: number): string {
  return words.coordinates({
    lat: degreeWords(lat),
    northSouth: lat < 0 ? 'south' : 'north',
    lon: degreeWords(lon),
    eastWest: lon < 0 ? 'west' : 'east',
  });
}

function degreeWords(degrees: number): string {
  return twoPlaces().format(Math.abs(degrees));
}
