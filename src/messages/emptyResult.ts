/** Made from `en/emptyResult.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { sayWith } from './say.ts';

export const title = (values: { count: number }): string =>
  sayWith(
    'Wd3y',
    (d: { count: number }) =>
      plural(d.count, 0, en, { one: 'No event has this', other: 'No event has all of this' }),
    values,
  );
export const none = (values: { filter: string }): string =>
  sayWith('9ENw', (d: { filter: string }) => 'Nothing in the timeline matches ' + d.filter + '.', values);
export const noneTogether = (values: { filters: string }): string =>
  sayWith('uqgR', (d: { filters: string }) => 'Together, ' + d.filters + ' leave no event.', values);
export const nowhere = (values: { count: number; words: string }): string =>
  sayWith(
    'AV_D',
    (d: { count: number; words: string }) =>
      'No event has the ' + plural(d.count, 0, en, { one: 'word', other: 'words' }) + ' ' + d.words + '.',
    values,
  );
export const quoted = (values: { filter: string }): string =>
  sayWith('y53U', (d: { filter: string }) => '‘' + d.filter + '’', values);
export const without = (values: { count: number; filter: string }): string =>
  sayWith(
    'lDUX',
    (d: { count: number; filter: string }) =>
      'Without ‘' +
      d.filter +
      '’: ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const withAny = (values: { count: number }): string =>
  sayWith(
    'ItbF',
    (d: { count: number }) =>
      'With any of the chosen instead of all: ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const withoutAll = (values: { count: number }): string =>
  sayWith(
    'oiLH',
    (d: { count: number }) =>
      'Without any filter: ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
