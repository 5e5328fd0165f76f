/** Made from `en/list.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('b3En', 'Events');
export const within = (): string => say('3dsb', 'Within the list');
export const beforeStory = (): string => say('dkli', 'Before the story');
export const monthsLater = (values: { months: number }): string =>
  sayWith(
    'c0Xc',
    (d: { months: number }) =>
      plural(d.months, 0, en, {
        one: number('en', d.months, 0) + ' month later',
        other: number('en', d.months, 0) + ' months later',
      }),
    values,
  );
export const yearsLater = (values: { years: number }): string =>
  sayWith(
    'GjZ3',
    (d: { years: number }) =>
      plural(d.years, 0, en, {
        one: number('en', d.years, 0) + ' year later',
        other: number('en', d.years, 0) + ' years later',
      }),
    values,
  );
export const quiet = (values: { days: number; where: string }): string =>
  sayWith(
    'Me4C',
    (d: { days: number; where: string }) =>
      plural(d.days, 0, en, {
        one: number('en', d.days, 0) + ' day',
        other: number('en', d.days, 0) + ' days',
      }) +
      ' without an event dated to a day ' +
      select(d.where, { list: 'in this list', other: 'in these sources' }),
    values,
  );
export const status = (values: { status: string }): string =>
  sayWith(
    'LoQo',
    (d: { status: string }) =>
      select(d.status, {
        claimed: 'claimed, not confirmed',
        disputed: 'disputed',
        planned: 'planned',
        other: '',
      }),
    values,
  );
export const differ = (): string => say('mN0m', 'accounts differ');
export const reportedBy = (values: { count: number }): string =>
  sayWith(
    'oYYR',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'reported by ' + number('en', d.count, 0) + ' outlet',
        other: 'reported by ' + number('en', d.count, 0) + ' outlets',
      }),
    values,
  );
