/** Made from `en/filterPanels.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const noneNamed = (values: { facet: string }): string =>
  sayWith(
    'dcxP',
    (d: { facet: string }) =>
      select(d.facet, {
        country: 'No countries of that name.',
        actor: 'No actors of that name.',
        category: 'No categories of that name.',
        source: 'No sources of that name.',
        place: 'No places of that name.',
        status: 'No statuses of that name.',
        backing: 'No kinds of backing of that name.',
        voice: 'No kinds of speakers of that name.',
        other: '',
      }),
    values,
  );
export const all = (values: { count: number; facet: string }): string =>
  sayWith(
    'X4A6',
    (d: { count: number; facet: string }) =>
      select(d.facet, {
        country: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' countries',
        actor: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' actors',
        category: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' categories',
        source: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' sources',
        place: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' places',
        status: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' statuses',
        backing: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' kinds of backing',
        voice: 'All ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' kinds of speakers',
        other: '',
      }),
    values,
  );
export const find = (values: { facet: string }): string =>
  sayWith(
    'StFn',
    (d: { facet: string }) =>
      select(d.facet, {
        country: 'Find among the countries',
        actor: 'Find among the actors',
        category: 'Find among the categories',
        source: 'Find among the sources',
        place: 'Find among the places',
        status: 'Find among the statuses',
        backing: 'Find among the kinds of backing',
        voice: 'Find among the kinds of speakers',
        other: '',
      }),
    values,
  );
export const findHint = (): string => say('tMSs', 'Type to find');
export const match = (): string => say('_Kag', 'Events must have');
export const matchAny = (): string => say('C29p', 'any of these');
export const matchAll = (): string => say('-GcQ', 'all of these');
export const from = (): string => say('d35e', 'From');
export const to = (): string => say('ANPd', 'To');
export const dateHint = (): string => say('aYCp', 'YYYY-MM-DD');
export const rangeHint = (): string =>
  say(
    'Vhaf',
    'A year, a month or a day, such as 2025-04; both are included. Events stay that may have fallen within: those of uncertain days, and those without a date.',
  );
export const badDate = (): string =>
  say('kFPO', 'Write a year, a month or a day: 2025, 2025-04 or 2025-04-09.');
export const noSuchDate = (values: { date: string }): string =>
  sayWith('xH-Y', (d: { date: string }) => 'The calendar has no ' + d.date + '.', values);
export const show = (values: { count: number }): string =>
  sayWith(
    'JUod',
    (d: { count: number }) =>
      'Show ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
