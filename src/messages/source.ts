/** Made from `en/source.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const publisher = (): string => say('kUrV', 'Publisher');
export const title = (): string => say('_n6d', 'Title');
export const noTitle = (): string => say('5dO7', 'not printed in the text we have');
export const author = (): string => say('0pDm', 'Author');
export const noAuthor = (): string => say('BUxj', 'none named');
export const published = (): string => say('P4n1', 'Published');
export const notKnown = (): string => say('IW7l', 'not known');
export const readOn = (): string => say('PZWo', 'Read on');
export const notRecorded = (): string => say('n5h_', 'not recorded');
export const language = (): string => say('dhV8', 'Language');
export const kind = (): string => say('evZz', 'Kind');
export const page = (): string => say('Ikws', 'Publisher’s page');
export const copyElsewhere = (): string => say('zZw0', 'A copy elsewhere');
export const textChecked = (): string => say('HAdi', 'Text checked');
export const characters = (values: { count: number; hash: string }): string =>
  sayWith(
    'jQSu',
    (d: { count: number; hash: string }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' character',
        other: number('en', d.count, 0) + ' characters',
      }) +
      ', SHA-256 \uE000hash\uE001' +
      d.hash +
      '\uE002',
    values,
  );
export const cite = (): string => say('vFb-', 'Cite this source');
export const plainText = (): string => say('X9Wy', 'plain text');
export const allAsFile = (): string => say('FE-B', 'All sources as a file:');
export const untitled = (): string => say('KJFJ', 'A text that does not print its headline');
export const fullText = (): string => say('ir0L', 'The full text');
export const howMuch = (): string => say('D9Rs', 'How much is quoted');
export const markedAbove = (): string => say('5ojS', 'Marked: the passages above.');
export const passages = (values: { count: number }): string =>
  sayWith(
    '8AX4',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        '0': 'No passage is quoted',
        one: 'One passage is quoted',
        other: number('en', d.count, 0) + ' passages, in reading order',
      }),
    values,
  );
export const somePassages = (values: { count: number; first: number; last: number }): string =>
  sayWith(
    'SQJW',
    (d: { count: number; first: number; last: number }) =>
      'Passages ' +
      plural(d.first, 0, en, { other: number('en', d.first, 0) }) +
      ' to ' +
      plural(d.last, 0, en, { other: number('en', d.last, 0) }) +
      ' of ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      ', in reading order',
    values,
  );
export const otherPassages = (): string => say('jRK4', 'Other passages');
export const pageOf = (values: { page: number; pages: number }): string =>
  sayWith(
    '5wxF',
    (d: { page: number; pages: number }) =>
      'Page ' +
      plural(d.page, 0, en, { other: number('en', d.page, 0) }) +
      ' of ' +
      plural(d.pages, 0, en, { other: number('en', d.pages, 0) }),
    values,
  );
export const toFirst = (values: { passages: string }): string =>
  sayWith('_RZQ', (d: { passages: string }) => 'First: ' + d.passages, values);
export const toBefore = (values: { passages: string }): string =>
  sayWith('ehzQ', (d: { passages: string }) => 'Before these: ' + d.passages, values);
export const toBehind = (values: { passages: string }): string =>
  sayWith('RIWI', (d: { passages: string }) => 'Behind these: ' + d.passages, values);
export const toLast = (values: { passages: string }): string =>
  sayWith('I_r7', (d: { passages: string }) => 'Last: ' + d.passages, values);
export const onePassage = (values: { number: number }): string =>
  sayWith(
    'OTlG',
    (d: { number: number }) => 'passage ' + plural(d.number, 0, en, { other: number('en', d.number, 0) }),
    values,
  );
export const fromTo = (values: { first: number; last: number }): string =>
  sayWith(
    'K60E',
    (d: { first: number; last: number }) =>
      'passages ' +
      plural(d.first, 0, en, { other: number('en', d.first, 0) }) +
      ' to ' +
      plural(d.last, 0, en, { other: number('en', d.last, 0) }),
    values,
  );
export const goTo = (): string => say('VKLn', 'Go to passage');
export const quotedShare = (values: { share: string }): string =>
  sayWith('otau', (d: { share: string }) => d.share + ' of the article’s text is quoted here.', values);
export const coverage = (): string => say('1X8O', 'What is quoted of it, and what is not');
export const events = (values: { count: number }): string =>
  sayWith(
    'H6YP',
    (d: { count: number }) =>
      plural(d.count, 0, en, { one: 'One event rests on it:', other: 'Events that rest on it:' }),
    values,
  );
export const atBeginning = (): string => say('pVpf', 'At the beginning of the text');
export const atEnd = (): string => say('p0N-', 'At the very end of the text');
export const into = (values: { share: string }): string =>
  sayWith('FnTR', (d: { share: string }) => 'About ' + d.share + ' into the text', values);
export const fromAfar = (): string => say('_WoV', 'The text, seen from afar');
export const mapKey = (): string =>
  say('dvdv', 'Each line stands for a line of the text. Marked: quoted here.');
export const hatched = (values: { what: string }): string =>
  sayWith(
    'P7PT',
    (d: { what: string }) => 'Hatched: not article text (\uE000what\uE001' + d.what + '\uE002).',
    values,
  );
export const map = (): string => say('tTCf', 'Where the passages stand in the text');
export const passage = (values: { number: number }): string =>
  sayWith(
    'mYup',
    (d: { number: number }) => 'Passage ' + plural(d.number, 0, en, { other: number('en', d.number, 0) }),
    values,
  );
export const oneAsFile = (): string => say('Fxvf', 'This source as a file:');
