/** Made from `en/longList.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const note = (values: { count: number }): string =>
  sayWith(
    '7476',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ' in order of date. The page holds those around your place, and your browser’s own search finds no others; the search among the filters \uE000hint\uE001(press \uE002\uE000key\uE001/\uE002\uE000hint\uE001)\uE002 finds them all.',
    values,
  );
export const opening = (values: { first: number; total: number }): string =>
  sayWith(
    'qt6m',
    (d: { first: number; total: number }) =>
      'These are the first ' +
      plural(d.first, 0, en, { other: number('en', d.first, 0) }) +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }) +
      '. The timeline, the filters, the search and all other events \uE000awaited\uE001are on their way, and \uE002need JavaScript.',
    values,
  );
export const titleToCome = (): string => say('4qES', 'Title to come');
export const goToDay = (): string => say('qaxG', 'Go to a day');
export const earlier = (): string => say('pcWU', 'Earlier events');
export const later = (): string => say('6OR0', 'Later events');
export const stretch = (values: { count: number; first: string; last: string }): string =>
  sayWith(
    'r13C',
    (d: { count: number; first: string; last: string }) =>
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ', from ' + d.first + ' to ' + d.last,
    values,
  );
export const noDate = (): string => say('ajAj', 'no date');
export const print = (): string => say('n7Ze', 'Print this list');
export const printNow = (): string => say('JxsP', 'Titles are coming; print without them');
export const printed = (values: { printed: number; total: number }): string =>
  sayWith(
    'FT0z',
    (d: { printed: number; total: number }) =>
      'Printed here: the first ' +
      plural(d.printed, 0, en, { other: number('en', d.printed, 0) }) +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }) +
      '. Filters that leave fewer bring the others onto paper.',
    values,
  );
export const untitled = (values: { count: number }): string =>
  sayWith(
    'vXl7',
    (d: { count: number }) =>
      'The titles of ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ' had not come yet. “Print this list”, above it on the screen, waits for them.',
    values,
  );
export const yearsAndMonths = (): string => say('d9DT', 'Years and months');
export const years = (values: { first: string; last: string }): string =>
  sayWith('_uM6', (d: { first: string; last: string }) => d.first + ' to ' + d.last, values);
export const noMonth = (): string => say('7ROk', 'month not known');
