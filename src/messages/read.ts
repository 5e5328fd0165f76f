/** Made from `en/read.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const back = (): string => say('Y0zv', 'Back to the timeline');
export const narrowed = (values: { by: string; shown: number; total: number }): string =>
  sayWith(
    'I0UM',
    (d: { by: string; shown: number; total: number }) =>
      'Reading ' +
      plural(d.shown, 0, en, { other: number('en', d.shown, 0) }) +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }) +
      ': ' +
      d.by,
    values,
  );
export const all = (): string => say('j7c7', 'Read all');
export const place = (values: { at: number; total: number }): string =>
  sayWith(
    'y8FX',
    (d: { at: number; total: number }) =>
      plural(d.at, 0, en, { other: number('en', d.at, 0) }) +
      ' of ' +
      plural(d.total, 0, en, { other: number('en', d.total, 0) }),
    values,
  );
export const notAmong = (values: { total: number }): string =>
  sayWith(
    '5Ek-',
    (d: { total: number }) =>
      plural(d.total, 0, en, {
        one: 'not the one event that is read here',
        other: 'not among the ' + number('en', d.total, 0) + ' events that are read here',
      }),
    values,
  );
export const turned = (values: { at: number; title: string; total: number }): string =>
  sayWith(
    'j4Q0',
    (d: { at: number; title: string; total: number }) =>
      'Event ' +
      plural(d.at, 0, en, { other: number('en', d.at, 0) }) +
      ' of ' +
      plural(d.total, 0, en, { other: number('en', d.total, 0) }) +
      ': ' +
      d.title,
    values,
  );
export const turnedPlace = (values: { at: number; total: number }): string =>
  sayWith(
    'uRZD',
    (d: { at: number; total: number }) =>
      'Event ' +
      plural(d.at, 0, en, { other: number('en', d.at, 0) }) +
      ' of ' +
      plural(d.total, 0, en, { other: number('en', d.total, 0) }),
    values,
  );
export const daysLater = (values: { count: number }): string =>
  sayWith(
    'S4rW',
    (d: { count: number }) =>
      plural(d.count, 0, en, { one: 'one day later', other: number('en', d.count, 0) + ' days later' }),
    values,
  );
export const someDayIn = (values: { date: string }): string =>
  sayWith('GAb7', (d: { date: string }) => 'some day in ' + d.date, values);
export const turn = (): string => say('loNr', 'The event before, the event after');
export const previous = (): string => say('m0g5', 'Previous:');
export const next = (): string => say('KP7_', 'Next:');
export const begins = (): string => say('80gb', 'The story begins here');
export const ends = (): string => say('Du-p', 'The story ends here');
export const noneBefore = (): string => say('CmZh', 'None is read before this');
export const noneAfter = (): string => say('VPO1', 'None is read after this');
