/** Made from `en/dating.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const whyNoDate = (): string => say('Dvry', 'Why there is no date');
export const howDate = (): string => say('uvlR', 'How we know the date');
export const nothingDates = (): string => say('_Rnq', 'Nothing that is quoted here dates it.');
export const saysWeekday = (values: { date: string; said: string; weekday: string }): string =>
  sayWith(
    'ZB9j',
    (d: { date: string; said: string; weekday: string }) =>
      'The passage says “' + d.said + '”; ' + d.date + ' was a ' + d.weekday + '.',
    values,
  );
export const thatDay = (values: { publisher: string }): string =>
  sayWith('vEiB', (d: { publisher: string }) => 'On the day on which ' + d.publisher + ' published.', values);
export const atMostBefore = (values: { days: number; publisher: string }): string =>
  sayWith(
    'YH6e',
    (d: { days: number; publisher: string }) =>
      'At most ' +
      plural(d.days, 0, en, { one: 'one day', other: number('en', d.days, 0) + ' days' }) +
      ' before ' +
      d.publisher +
      ' published.',
    values,
  );
export const betweenBefore = (values: { fewest: number; most: number; publisher: string }): string =>
  sayWith(
    'ks50',
    (d: { fewest: number; most: number; publisher: string }) =>
      'Between ' +
      plural(d.fewest, 0, en, { other: number('en', d.fewest, 0) }) +
      ' and ' +
      plural(d.most, 0, en, { one: 'one day', other: number('en', d.most, 0) + ' days' }) +
      ' before ' +
      d.publisher +
      ' published.',
    values,
  );
export const before = (values: { days: number; publisher: string }): string =>
  sayWith(
    'a0Ow',
    (d: { days: number; publisher: string }) =>
      plural(d.days, 0, en, { one: 'One day', other: number('en', d.days, 0) + ' days' }) +
      ' before ' +
      d.publisher +
      ' published.',
    values,
  );
export const passages = (): string => say('N2Mp', 'Passages that date it');
export const passage = (values: { number: number; publisher: string; quote: string }): string =>
  sayWith(
    '58T9',
    (d: { number: number; publisher: string; quote: string }) =>
      '\uE000link\uE001Passage ' +
      plural(d.number, 0, en, { other: number('en', d.number, 0) }) +
      '\uE002, ' +
      d.publisher +
      ': \uE000quote\uE001' +
      d.quote +
      '\uE002',
    values,
  );
export const fromOutside = (): string => say('kXV6', 'From outside the sources, for the date alone:');
export const outside = (): string => say('wzNW', 'Outside references');
export const outsideReference = (values: { published: string; publisher: string; shows: string }): string =>
  sayWith(
    'CuNj',
    (d: { published: string; publisher: string; shows: string }) =>
      '\uE000shows\uE001' + d.shows + '\uE002 \uE000link\uE001' + d.publisher + '\uE002, ' + d.published,
    values,
  );
export const working = (): string => say('NeDZ', 'How the day follows');
export const wordsOf = (values: { publisher: string; words: string }): string =>
  sayWith(
    'KFEt',
    (d: { publisher: string; words: string }) => '\uE000quote\uE001' + d.words + '\uE002, ' + d.publisher,
    values,
  );
export const outsidePublished = (values: { date: string; publisher: string }): string =>
  sayWith('kEyV', (d: { date: string; publisher: string }) => d.publisher + ', published ' + d.date, values);
export const gives = (values: { day: string }): string =>
  sayWith(
    'j-Yg',
    (d: { day: string }) =>
      '\uE000arrow\uE001→ \uE002\uE000aloud\uE001gives \uE002\uE000day\uE001' + d.day + '\uE002',
    values,
  );
export const asTold = (): string => say('Epus', 'as this outside report tells it');
export const decided = (values: { rule: string }): string =>
  sayWith('llu4', (d: { rule: string }) => d.rule + '; outside reporting decides which', values);
export const leftOpen = (values: { rule: string }): string =>
  sayWith('n1ll', (d: { rule: string }) => d.rule + '; which of them, the words leave open', values);
export const weekdayOf = (values: { day: string; weekday: string }): string =>
  sayWith('DxtX', (d: { day: string; weekday: string }) => d.weekday + ' ' + d.day, values);
export const eitherDay = (values: { one: string; other: string }): string =>
  sayWith('GZEN', (d: { one: string; other: string }) => d.one + ' or ' + d.other, values);
export const eitherStretch = (values: { one: string; other: string }): string =>
  sayWith('fF4V', (d: { one: string; other: string }) => d.one + ', or ' + d.other, values);
export const lastWeekday = (values: { weekday: string }): string =>
  sayWith('atYT', (d: { weekday: string }) => 'the last ' + d.weekday + ' on or before publication', values);
export const nightBefore = (values: { weekday: string }): string =>
  sayWith(
    'Relk',
    (d: { weekday: string }) => 'the night before the last ' + d.weekday + ' on or before publication',
    values,
  );
export const dayBefore = (): string => say('sH0C', 'the day before publication');
export const weekBefore = (): string => say('Kfhv', 'Monday to Sunday of the week before publication');
export const earlierThisWeek = (): string =>
  say('GVDU', 'from the Sunday on which the week may begin to the day before publication');
export const lastWeekend = (): string => say('c1C4', 'the last Saturday and Sunday before publication');
export const suchDay = (): string => say('cH-w', 'such day');
