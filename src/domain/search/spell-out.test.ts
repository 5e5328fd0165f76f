import { expect, it } from 'vitest';
import type { SearchDocument } from './search-options.ts';
import { spellOut } from './spell-out.ts';

const NAMES = [['Sweida', 'Suwayda', 'As-Suwayda'], ['T4 air base', 'Tiyas', 'T4'], ['Hama']];

function placesOf(more: Partial<SearchDocument>): readonly string[] {
  const none = { sentences: [], quotes: [], actors: [], places: [], countries: [], sources: [] };
  return spellOut([{ id: 'a', title: '', ...none, ...more }], NAMES)[0]?.places ?? [];
}

it('adds the other names of a place that a title, a sentence or a quote names', () => {
  expect(placesOf({ title: 'Clashes in Sweida' })).toEqual(NAMES[0]);
  expect(placesOf({ sentences: ['Troops were sent to As-Suwayda.'] })).toEqual(NAMES[0]);
  expect(placesOf({ quotes: ['the Tiyas base'] })).toEqual(NAMES[1]);
});

it('wants whole names, and none so short that it is a word of its own', () => {
  expect(placesOf({ title: 'Hamas speaks, a T4 is mentioned' })).toEqual([]);
});

it('keeps what was there, once', () => {
  expect(placesOf({ title: 'Sweida', places: ['Sweida', 'Homs'] })).toEqual([
    'Sweida',
    'Homs',
    'Suwayda',
    'As-Suwayda',
  ]);
});
