/** Made from `en/filters.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('IVJQ', 'Filters');
export const titleWithCount = (values: { count: number }): string =>
  sayWith(
    'GsMv',
    (d: { count: number }) =>
      'Filters, ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' on',
    values,
  );
export const dates = (): string => say('0cVK', 'Dates');
export const shown = (values: { shown: number; total: number }): string =>
  sayWith(
    'NRVN',
    (d: { shown: number; total: number }) =>
      plural(d.shown, 0, en, { other: number('en', d.shown, 0) }) +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }),
    values,
  );
export const on = (): string => say('J7of', 'Filters that are on');
export const allOfChosen = (): string => say('VLEB', 'All of the chosen');
export const clear = (): string => say('zfB-', 'Clear all');
export const onValues = (values: { facet: string; values: string }): string =>
  sayWith('PXXX', (d: { facet: string; values: string }) => d.facet + ': ' + d.values, values);
export const onWords = (values: { words: string }): string =>
  sayWith('aObF', (d: { words: string }) => 'Words: ' + d.words, values);
export const onDates = (values: { dates: string }): string =>
  sayWith('Lce4', (d: { dates: string }) => 'Dates: ' + d.dates, values);
export const onFrom = (values: { date: string }): string =>
  sayWith('Iwla', (d: { date: string }) => 'Dates: from ' + d.date, values);
export const onTo = (values: { date: string }): string =>
  sayWith('6SbW', (d: { date: string }) => 'Dates: up to ' + d.date, values);
export const onFromTo = (values: { from: string; to: string }): string =>
  sayWith('JjN7', (d: { from: string; to: string }) => 'Dates: ' + d.from + ' to ' + d.to, values);
export const search = (): string => say('1PO6', 'Search words');
export const searchComing = (): string => say('Sylp', 'Fetching the search …');
export const searchSlow = (): string =>
  say('B54U', 'Still waiting for the search, so words do not narrow the events.');
export const searchFailed = (): string =>
  say('QiMJ', 'The search could not be fetched, so words do not narrow the events.');
export const choicesComing = (): string => say('sL76', 'The choices are on their way.');
export const choicesFailed = (): string => say('D4Q9', 'The choices could not be fetched.');
