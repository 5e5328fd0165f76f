/** Made from `en/explore.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const meanwhile = (): string =>
  say('KMCX', 'You can read on meanwhile: what stands here is told without any filter.');
export const sources = (values: { count: number }): string =>
  sayWith(
    'UZzH',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' source',
        other: number('en', d.count, 0) + ' sources',
      }),
    values,
  );
export const quotations = (values: { count: number }): string =>
  sayWith(
    'FEM_',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' quotation',
        other: number('en', d.count, 0) + ' quotations',
      }),
    values,
  );
export const cited = (): string => say('ArDD', 'every sentence cited');
export const lens = (): string => say('oC51', 'Known when, told by whom');
export const respelled = (values: { instead: string; word: string }): string =>
  sayWith(
    'qpSH',
    (d: { instead: string; word: string }) =>
      'Nothing is written with ‘' + d.word + '’. This is what has ' + d.instead + '.',
    values,
  );
export const quoted = (values: { word: string }): string =>
  sayWith('yn_I', (d: { word: string }) => '‘' + d.word + '’', values);
export const translated = (): string =>
  say(
    'WHsP',
    'Titles and sentences are a translation, made by this project and awaiting review by a native editor. Quotations stand in their own language, each with a translation below it.',
  );
export const reviewed = (values: { by: string; date: string }): string =>
  sayWith(
    's5h3',
    (d: { by: string; date: string }) =>
      'Titles and sentences are a translation, reviewed by ' +
      d.by +
      ' on ' +
      d.date +
      '. Quotations stand in their own language, each with a translation below it.',
    values,
  );
