/** What is said of marks and of places, of the values that they have. */
import type { Place } from '#domain/dataset/event-index.ts';
import { countryName } from '#domain/labels.ts';
import { clausesWords } from '#domain/list-words.ts';
import type { Compass } from '#domain/vocabulary.ts';
import * as words from '#messages/map.ts';

/** `Baku, Azerbaijan`; a country by its name alone. */
export function placeWords({ name, country, precision }: Place): string {
  const within = country === null || precision === 'country' ? null : countryName(country);
  return within === null || within === name ? name : words.placeIn({ place: name, country: within });
}

/** `Baku, Azerbaijan: 5 events, somewhere in this city` */
export function markName(place: Place, count: number, beyond: Compass | null): string {
  const told = { place: placeWords(place), count, precision: place.precision };
  return beyond === null ? words.mark(told) : words.markBeyond({ ...told, side: beyond.replace('-', '') });
}

/** `3 places close together: 12 events` */
export function gatheredName(places: number, count: number, chosen: number): string {
  return chosen === 0
    ? words.gatheredEvents({ places, count })
    : words.gatheredChosen({ places, count, chosen });
}

/** Beside a mark: its place, or the one of several that most events name; with their number where a reader looks closer. */
export function markLabel(name: string, others: number, count: number | null): string {
  const label = others === 0 ? name : words.andOthers({ place: name, others });
  return count === null ? label : words.labelWithEvents({ label, count });
}

/** Of the event that is open or pointed at. */
export function placesWords(places: readonly Place[]): string {
  if (places.length === 0) return words.namesNoPlace();
  return words.marked({ places: clausesWords(places.map(({ name }) => name)) });
}
