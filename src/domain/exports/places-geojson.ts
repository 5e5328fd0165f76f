/** Places with their events, for maps (RFC 7946). How exactly a place is known stands with it: a point is not a claim of precision. */
import { dateWords } from '../date-words.ts';
import type { Place } from '../dataset/event-index.ts';
import { countryName, statusLabel } from '../labels.ts';
import { daysOf, type Exported, type ExportedEvent, termsOf } from './exported.ts';

export function placesGeoJson(exported: Exported): string {
  const { timeline, dataset, events, addressOf } = exported;
  const named = new Map<string, { readonly place: Place; readonly events: ExportedEvent[] }>();
  for (const event of events)
    for (const place of event.row.places) {
      const known = named.get(place.id) ?? { place, events: [] };
      known.events.push(event);
      named.set(place.id, known);
    }
  const features = [...named.values()].map(({ place, events: there }) => ({
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      name: place.name,
      country: place.country === null ? null : countryName(place.country),
      precision: place.precision,
      events: there.map(({ row, detail }) => ({
        id: row.id,
        title: row.title,
        date: dateWords(row.date),
        ...daysOf(row.date),
        status: statusLabel(row.status),
        accountsDifferOn: detail.conflicts.map(({ about }) => about),
        address: addressOf(row.id),
      })),
    },
  }));
  const collection = {
    type: 'FeatureCollection',
    title: timeline.title,
    dataset,
    remarks: termsOf(exported),
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}
