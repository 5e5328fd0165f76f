/** Every word of the map that readers see. */
import { countWords } from '#domain/count-words.ts';
import type { Place } from '#domain/dataset/event-index.ts';
import { countryName } from '#domain/labels.ts';
import type { Compass, PlacePrecision } from '#domain/vocabulary.ts';

export const MAP = 'Map';
export const PLACES = 'Places on the map';
export const BORDERS = 'Borders as in Natural Earth; drawing them takes no side.';
export const CLOSE = 'Close';
export const KEY = 'How places are drawn';
export const KEY_SEVERAL = 'several places';
export const SIZE = 'The larger a mark, the more events.';

/** What each kind of mark stands for, in the key. */
export const KEY_WORDS: Readonly<Record<PlacePrecision, string>> = {
  site: 'a site',
  city: 'a city',
  region: 'a region',
  country: 'a country',
};

/** Where it was, as closely as is known. */
const WITHIN: Readonly<Record<PlacePrecision, string>> = {
  site: 'at this site',
  city: 'somewhere in this city',
  region: 'somewhere in this region',
  country: 'somewhere in this country',
};

/** `Baku, Azerbaijan`; a country by its name alone. */
export function placeWords({ name, country, precision }: Place): string {
  const within = country === null || precision === 'country' ? null : countryName(country);
  return within === null || within === name ? name : `${name}, ${within}`;
}

/** `Baku, Azerbaijan: 5 events, somewhere in this city` */
export function markName(place: Place, count: number, beyond: Compass | null): string {
  const where = beyond === null ? '' : `; beyond the edge of the map, to the ${beyond}`;
  return `${placeWords(place)}: ${shownWords(count)}, ${WITHIN[place.precision]}${where}`;
}

/** `3 places close together: 12 events` */
export function gatheredName(places: number, count: number, chosen: number): string {
  const on = chosen === 0 ? '' : `; ${String(chosen)} chosen`;
  return `${gatheredTitle(places)}: ${shownWords(count)}${on}`;
}

export function gatheredTitle(places: number): string {
  return `${String(places)} places close together`;
}

/** Beside a mark: its place, or the one of several that most events name; with their number where a reader looks closer. */
export function markLabel(name: string, others: number, count: number | null): string {
  const places = others === 0 ? name : `${name} + ${String(others)}`;
  return count === null ? places : `${places}: ${shownWords(count)}`;
}

/** Of events that the map has no mark for. */
export function withoutPlace(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'names' : 'name'} no place`;
}

/** Of the event that is open or pointed at. */
export function placesWords(places: readonly Place[]): string {
  if (places.length === 0) return 'This event names no place.';
  return `Marked: ${places.map(({ name }) => name).join('; ')}`;
}

function shownWords(count: number): string {
  return count === 0 ? 'no event shown' : countWords(count);
}
