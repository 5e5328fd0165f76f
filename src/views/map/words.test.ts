import { expect, it } from 'vitest';
import { timelineOf } from '#testing/timeline-of.ts';
import { gatheredMarkName, gatheredName, markLabel, markName, placesWords, placeWords } from './words.ts';

const { places } = timelineOf(`
  place baku "Baku" AZ city
  place homs "Homs" SY region
  place syria "Syria" SY country
  place t4 "T4 air base" SY site
  place sea "The sea" region
  2025-04-01 #baku #homs #syria #t4 #sea
`);

it('tells where a mark is, how many events name it, and how closely it is known', () => {
  expect(places.map((place, at) => markName(place, at, null))).toEqual([
    'Baku, Azerbaijan: no event shown, somewhere in this city',
    'Homs, Syria: 1 event, somewhere in this region',
    'Syria: 2 events, somewhere in this country',
    'T4 air base, Syria: 3 events, at this site',
    'The sea: 4 events, somewhere in this region',
  ]);
  expect(places.map(placeWords)[0]).toBe('Baku, Azerbaijan');
});

it('says of a place off the map where it lies', () => {
  const [baku] = places;
  expect(baku && markName(baku, 1, 'east')).toBe(
    'Baku, Azerbaijan: 1 event, somewhere in this city; beyond the edge of the map, to the east',
  );
});

it('has words for several places, for none, and for events that name none', () => {
  expect(gatheredName(3, 12, 0)).toBe('3 places close together: 12 events');
  expect(gatheredName(3, 12, 1)).toBe('3 places close together: 12 events; 1 chosen');
  const several = ['Baku', 'Homs', 'Hama'];
  expect([markLabel(['Baku'], null), markLabel(several, null), markLabel(several, 7)]).toEqual([
    'Baku',
    'Baku + 2',
    'Baku + 2: 7 events',
  ]);
  expect(gatheredMarkName(several, 3, 12, 1)).toBe('Baku + 2; 3 places close together: 12 events; 1 chosen');
  expect([placesWords([]), placesWords(places.slice(0, 2))]).toEqual([
    'This event names no place.',
    'Marked: Baku and Homs',
  ]);
});
