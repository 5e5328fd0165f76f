/** Made from `en/daysBetween.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const label = (): string => say('QBBl', 'Days between this and …');
export const choose = (): string => say('j1fz', 'Choose an event');
export const choice = (values: { date: string; title: string }): string =>
  sayWith('dzte', (d: { date: string; title: string }) => d.title + ', ' + d.date, values);
export const untold = (values: { dates: string; title: string }): string =>
  sayWith(
    'j3BE',
    (d: { dates: string; title: string }) =>
      'How many days lie between this and ‘' + d.title + '’ cannot be told (' + d.dates + ').',
    values,
  );
export const sameDay = (values: { dates: string; length: string; title: string }): string =>
  sayWith(
    'bbD8',
    (d: { dates: string; length: string; title: string }) =>
      d.length + ': this and ‘' + d.title + '’ (' + d.dates + ').',
    values,
  );
export const between = (values: { dates: string; length: string; title: string }): string =>
  sayWith(
    'TL6K',
    (d: { dates: string; length: string; title: string }) =>
      d.length + ' between this and ‘' + d.title + '’ (' + d.dates + ').',
    values,
  );
export const fromThis = (values: { dates: string; length: string; title: string }): string =>
  sayWith(
    'NP1F',
    (d: { dates: string; length: string; title: string }) =>
      d.length + ' from this to ‘' + d.title + '’ (' + d.dates + ').',
    values,
  );
export const toThis = (values: { dates: string; length: string; title: string }): string =>
  sayWith(
    'GNmA',
    (d: { dates: string; length: string; title: string }) =>
      d.length + ' from ‘' + d.title + '’ to this (' + d.dates + ').',
    values,
  );
export const twoDates = (values: { one: string; two: string }): string =>
  sayWith('MHD_', (d: { one: string; two: string }) => d.one + '; ' + d.two, values);
