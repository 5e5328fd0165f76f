/** Made from `en/lengths.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const untold = (): string => say('E-1U', 'cannot be told');
export const aboutLong = (values: { days: string }): string =>
  sayWith('HZbl', (d: { days: string }) => 'about ' + d.days, values);
export const roughly = (values: { days: string }): string =>
  sayWith('sesu', (d: { days: string }) => 'roughly ' + d.days, values);
export const atLeast = (values: { days: string }): string =>
  sayWith('iiCh', (d: { days: string }) => 'at least ' + d.days, values);
export const atMost = (values: { days: string }): string =>
  sayWith('Ulm0', (d: { days: string }) => 'at most ' + d.days, values);
export const sameDay = (): string => say('CZ4B', 'the same day');
export const betweenLengths = (values: { days: string; fewest: number }): string =>
  sayWith(
    '94rS',
    (d: { days: string; fewest: number }) =>
      'between ' + plural(d.fewest, 0, en, { other: number('en', d.fewest, 0) }) + ' and ' + d.days,
    values,
  );
export const days = (values: { count: number }): string =>
  sayWith(
    'nQey',
    (d: { count: number }) =>
      plural(d.count, 0, en, { one: 'one day', other: number('en', d.count, 0) + ' days' }),
    values,
  );
