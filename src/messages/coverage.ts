/** Made from `en/coverage.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('KnBo', 'How much of each text is quoted');
export const lead = (values: { count: number }): string =>
  sayWith(
    'q6Qb',
    (d: { count: number }) =>
      'Everything told here rests on short passages from ' +
      plural(d.count, 0, en, { one: 'one text', other: number('en', d.count, 0) + ' texts' }) +
      '. This page shows where those passages stand, and which parts no event here rests on. The texts themselves are not shown.',
    values,
  );
export const notHidden = (): string =>
  say(
    'Nrsv',
    'What is not quoted was not hidden, and not judged. Much of it repeats what another text says better, sets the scene, or tells of something else. Whether anything was missed can be looked up where the text was published.',
  );
export const notAll = (values: { limit: string }): string =>
  sayWith(
    'M6lX',
    (d: { limit: string }) =>
      'Nor could all of it be quoted. A short quotation shows that a sentence is true to its source; most of an article, printed here, would take the article’s place, and it belongs to its publisher. So of no text is more than ' +
      d.limit +
      ' quoted: the program that makes this timeline refuses to go on beyond that.',
    values,
  );
export const half = (): string => say('0dUb', 'half');
export const key = (): string => say('zd_Z', 'How to read the strips');
export const cited = (): string => say('OSDy', 'quoted here');
export const uncited = (): string => say('lsHG', 'not quoted');
export const untouched = (): string => say('m1so', 'a sentence of which nothing is quoted');
export const notArticle = (): string => say('5ty1', 'not part of the article');
export const strips = (): string =>
  say(
    'rRBS',
    'Each strip is one text, from its first word to its last. Ticks below it mark where paragraphs begin.',
  );
export const strip = (values: { publisher: string; quoted: string }): string =>
  sayWith(
    '4jS7',
    (d: { publisher: string; quoted: string }) => d.publisher + ', from first word to last: ' + d.quoted,
    values,
  );
export const quoted = (values: { passages: number; share: string }): string =>
  sayWith(
    '_jvx',
    (d: { passages: number; share: string }) =>
      d.share +
      ' of the article is quoted, in ' +
      plural(d.passages, 0, en, { one: 'one passage', other: number('en', d.passages, 0) + ' passages' }) +
      '.',
    values,
  );
export const sentences = (values: { sentences: number; untouched: number }): string =>
  sayWith(
    '282C',
    (d: { sentences: number; untouched: number }) =>
      plural(d.untouched, 0, en, {
        '0': 'Each of its sentences is quoted at least in part.',
        one:
          'One of its ' +
          plural(d.sentences, 0, en, { other: number('en', d.sentences, 0) }) +
          ' sentences is not quoted at all.',
        other:
          number('en', d.untouched, 0) +
          ' of its ' +
          plural(d.sentences, 0, en, { other: number('en', d.sentences, 0) }) +
          ' sentences are not quoted at all.',
      }),
    values,
  );
export const left = (values: { share: string; what: string }): string =>
  sayWith(
    'husq',
    (d: { share: string; what: string }) =>
      'Of the text as it was read, ' +
      d.share +
      ' is not part of the article, and does not count: \uE000what\uE001' +
      d.what +
      '\uE002.',
    values,
  );
export const every = (values: { publisher: string }): string =>
  sayWith(
    'mxtr',
    (d: { publisher: string }) => 'Every stretch, by number\uE000unseen\uE001 (' + d.publisher + ')\uE002',
    values,
  );
export const untouchedCaption = (): string =>
  say('CUVt', 'Sentences of which nothing is quoted, the longest first');
export const uncitedCaption = (): string =>
  say('nUjQ', 'Stretches that nothing here rests on, the longest first');
export const citedCaption = (): string => say('shCS', 'Quoted, in reading order');
export const notArticleCaption = (): string => say('LnXF', 'Not part of the article');
export const length = (): string => say('zINc', 'Length');
export const characterCount = (values: { count: number }): string =>
  sayWith(
    'ppBg',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' character',
        other: number('en', d.count, 0) + ' characters',
      }),
    values,
  );
export const placeColumn = (): string => say('Xe8h', 'Paragraph, characters, share');
export const passageColumn = (): string => say('2Onx', 'Passage, and what rests on it');
export const passage = (values: { number: number }): string =>
  sayWith(
    'WzPv',
    (d: { number: number }) => 'Passage ' + plural(d.number, 0, en, { other: number('en', d.number, 0) }),
    values,
  );
export const whatItIs = (): string => say('w95p', 'What it is');
export const paragraph = (): string => say('GmRq', 'Paragraph');
export const characters = (): string => say('NQOG', 'Characters');
export const share = (): string => say('9Nh7', 'Share');
export const paragraphs = (values: { range: string }): string =>
  sayWith('X4ed', (d: { range: string }) => 'Paragraph ' + d.range, values);
