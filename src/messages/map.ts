/** Made from `en/map.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const map = (): string => say('-aLg', 'Map');
export const places = (): string => say('VwT9', 'Places on the map');
export const borders = (): string => say('a52v', 'Borders as in Natural Earth; drawing them takes no side.');
export const size = (): string => say('bUlw', 'The larger a mark, the more events.');
export const close = (): string => say('YqtW', 'Close');
export const key = (): string => say('afVp', 'How places are drawn');
export const kind = (values: { kind: string }): string =>
  sayWith(
    '1HSz',
    (d: { kind: string }) =>
      select(d.kind, {
        site: 'a site',
        city: 'a city',
        region: 'a region',
        country: 'a country',
        other: 'several places',
      }),
    values,
  );
export const place = (values: { country: string; name: string }): string =>
  sayWith('MJwd', (d: { country: string; name: string }) => d.name + ', ' + d.country, values);
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
export const beyond = (values: { direction: string; mark: string }): string =>
  sayWith(
    'M5CR',
    (d: { direction: string; mark: string }) =>
      d.mark +
      '; beyond the edge of the map, ' +
      select(d.direction, {
        north: 'to the north',
        northEast: 'to the north-east',
        east: 'to the east',
        southEast: 'to the south-east',
        south: 'to the south',
        southWest: 'to the south-west',
        west: 'to the west',
        northWest: 'to the north-west',
        other: '',
      }),
    values,
  );
export const gathered = (values: { places: number }): string =>
  sayWith(
    'mG-k',
    (d: { places: number }) =>
      plural(d.places, 0, en, {
        one: number('en', d.places, 0) + ' place',
        other: number('en', d.places, 0) + ' places close together',
      }),
    values,
  );
export const gatheredMark = (values: { count: number; places: number }): string =>
  sayWith(
    'KryK',
    (d: { count: number; places: number }) =>
      plural(d.places, 0, en, {
        one: number('en', d.places, 0) + ' place',
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
        one: number('en', d.places, 0) + ' place',
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
export const label = (values: { name: string; others: number }): string =>
  sayWith(
    'TQPb',
    (d: { name: string; others: number }) =>
      plural(d.others, 0, en, { '0': d.name, other: d.name + ' + ' + number('en', d.others, 0) }),
    values,
  );
export const labelCounted = (values: { count: number; label: string }): string =>
  sayWith(
    '5m1V',
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
export const without = (values: { count: number }): string =>
  sayWith(
    'h23d',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event names no place',
        other: number('en', d.count, 0) + ' events name no place',
      }),
    values,
  );
export const noPlace = (): string => say('RFvG', 'This event names no place.');
export const marked = (values: { places: string }): string =>
  sayWith('FRu1', (d: { places: string }) => 'Marked: ' + d.places, values);
