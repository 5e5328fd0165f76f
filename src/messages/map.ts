/** Made from `en/map.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('bzan', 'Map');
export const places = (): string => say('VwT9', 'Places on the map');
export const borders = (): string => say('a52v', 'Borders as in Natural Earth; drawing them takes no side.');
export const close = (): string => say('YqtW', 'Close');
export const key = (): string => say('afVp', 'How places are drawn');
export const kind = (values: { precision: string }): string =>
  sayWith(
    '1HSz',
    (d: { precision: string }) =>
      select(d.precision, {
        site: 'a site',
        city: 'a city',
        region: 'a region',
        country: 'a country',
        other: '',
      }),
    values,
  );
export const several = (): string => say('pAf_', 'several places');
export const size = (): string => say('bUlw', 'The larger a mark, the more events.');
export const placeIn = (values: { country: string; place: string }): string =>
  sayWith('RkXp', (d: { country: string; place: string }) => d.place + ', ' + d.country, values);
export const mark = (values: { count: number; place: string; precision: string }): string =>
  sayWith(
    '10Zs',
    (d: { count: number; place: string; precision: string }) =>
      d.place +
      ': ' +
      plural(d.count, 0, en, {
        '0': 'no event shown',
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ', ' +
      select(d.precision, {
        site: 'at this site',
        city: 'somewhere in this city',
        region: 'somewhere in this region',
        country: 'somewhere in this country',
        other: '',
      }),
    values,
  );
export const markBeyond = (values: {
  count: number;
  place: string;
  precision: string;
  side: string;
}): string =>
  sayWith(
    'rrWW',
    (d: { count: number; place: string; precision: string; side: string }) =>
      d.place +
      ': ' +
      plural(d.count, 0, en, {
        '0': 'no event shown',
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ', ' +
      select(d.precision, {
        site: 'at this site',
        city: 'somewhere in this city',
        region: 'somewhere in this region',
        country: 'somewhere in this country',
        other: '',
      }) +
      '; beyond the edge of the map, ' +
      select(d.side, {
        north: 'to the north',
        northeast: 'to the north-east',
        east: 'to the east',
        southeast: 'to the south-east',
        south: 'to the south',
        southwest: 'to the south-west',
        west: 'to the west',
        northwest: 'to the north-west',
        other: '',
      }),
    values,
  );
export const gathered = (values: { places: number }): string =>
  sayWith(
    'mG-k',
    (d: { places: number }) =>
      plural(d.places, 0, en, {
        one: number('en', d.places, 0) + ' place close together',
        other: number('en', d.places, 0) + ' places close together',
      }),
    values,
  );
export const gatheredEvents = (values: { count: number; places: number }): string =>
  sayWith(
    'RX1S',
    (d: { count: number; places: number }) =>
      plural(d.places, 0, en, {
        one: number('en', d.places, 0) + ' place close together',
        other: number('en', d.places, 0) + ' places close together',
      }) +
      ': ' +
      plural(d.count, 0, en, {
        '0': 'no event shown',
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const gatheredChosen = (values: { chosen: number; count: number; places: number }): string =>
  sayWith(
    'efWV',
    (d: { chosen: number; count: number; places: number }) =>
      plural(d.places, 0, en, {
        one: number('en', d.places, 0) + ' place close together',
        other: number('en', d.places, 0) + ' places close together',
      }) +
      ': ' +
      plural(d.count, 0, en, {
        '0': 'no event shown',
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      '; ' +
      plural(d.chosen, 0, en, {
        one: number('en', d.chosen, 0) + ' chosen',
        other: number('en', d.chosen, 0) + ' chosen',
      }),
    values,
  );
export const andOthers = (values: { others: number; place: string }): string =>
  sayWith(
    'F-PE',
    (d: { others: number; place: string }) =>
      d.place + ' + ' + plural(d.others, 0, en, { other: number('en', d.others, 0) }),
    values,
  );
export const labelWithEvents = (values: { count: number; label: string }): string =>
  sayWith(
    'nKmR',
    (d: { count: number; label: string }) =>
      d.label +
      ': ' +
      plural(d.count, 0, en, {
        '0': 'no event shown',
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const withoutPlace = (values: { count: number }): string =>
  sayWith(
    'ygNp',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event names no place',
        other: number('en', d.count, 0) + ' events name no place',
      }),
    values,
  );
export const namesNoPlace = (): string => say('mmHH', 'This event names no place.');
export const marked = (values: { places: string }): string =>
  sayWith('FRu1', (d: { places: string }) => 'Marked: ' + d.places, values);
