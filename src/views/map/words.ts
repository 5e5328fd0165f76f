/** What the map says of places and events. */
import type { Place } from '#domain/dataset/event-index.ts';
import { countryName } from '#domain/labels.ts';
import { andWords, clausesWords } from '#domain/list-words.ts';
import type { Compass } from '#domain/vocabulary.ts';
import * as words from '#messages/map.ts';

/** `Baku, Azerbaijan`; a country by its name alone. */
export function placeWords({ name, country, precision }: Place): string {
  const within = country === null || precision === 'country' ? null : countryName(country);
  return within === null || within === name ? name : words.place({ name, country: within });
}

/** Names of values in messages have no hyphens. */
const DIRECTIONS = {
  north: 'north',
  'north-east': 'northEast',
  east: 'east',
  'south-east': 'southEast',
  south: 'south',
  'south-west': 'southWest',
  west: 'west',
  'north-west': 'northWest',
} as const satisfies Record<Compass, string>;

/** `Baku, Azerbaijan: 5 events, somewhere in this city` */
export function markName(place: Place, count: number, beyond: Compass | null): string {
  const mark = words.mark({ place: placeWords(place), count, precision: place.precision });
  return beyond === null ? mark : words.beyond({ mark, direction: DIRECTIONS[beyond] });
}

/** The label that is seen beside the mark, and what it stands for: `Baku + 2; 3 places close together: 12 events`. */
export function gatheredMarkName(
  names: readonly string[],
  places: number,
  count: number,
  chosen: number,
): string {
  return clausesWords([markLabel(names, null), gatheredName(places, count, chosen)]);
}

/** `3 places close together: 12 events`, with how many of them are chosen. */
export function gatheredName(places: number, count: number, chosen: number): string {
  return chosen === 0
    ? words.gatheredMark({ places, count })
    : words.gatheredChosen({ places, count, chosen });
}

/** Beside a mark: its place, or the first of several, which most events name; with their number where a reader looks closer. */
export function markLabel([name = '', ...others]: readonly string[], count: number | null): string {
  const label = words.label({ name, others: others.length });
  return count === null ? label : words.labelCounted({ label, count });
}

/** Of the event that is open or pointed at. */
export function placesWords(places: readonly Place[]): string {
  if (places.length === 0) return words.noPlace();
  return words.marked({ places: andWords(places.map(({ name }) => name)) });
}
