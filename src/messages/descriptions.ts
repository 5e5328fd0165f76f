/** Made from `en/descriptions.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const notFound = (): string => say('KbOO', 'Not found');
export const differences = (): string =>
  say('lft3', 'Every point on which the accounts of the sources differ, with the passages side by side.');
export const about = (): string =>
  say(
    'Ix9x',
    'What is in this timeline and what is not, its sources, how certain its dates are, how it was checked, and what was corrected.',
  );
export const coverage = (): string =>
  say('ZPjy', 'Which parts of each source text are quoted, and which are not, by place and share.');
export const event = (values: { event: string; outlets: string }): string =>
  sayWith(
    'ywqg',
    (d: { event: string; outlets: string }) =>
      d.event + ': what ' + d.outlets + ' reported, with the passages quoted.',
    values,
  );
export const source = (): string =>
  say('nt_2', 'What is known of this source, and every passage of it that is quoted.');
export const largeSource = (values: { count: number }): string =>
  sayWith(
    'glZz',
    (d: { count: number }) =>
      'What is known of this source, and the passages of it that are quoted: ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      '.',
    values,
  );
export const tooLarge = (): string => say('CpZV', 'This timeline is too large for this page.');
export const moved = (): string => say('gEr9', 'This event is now at another address.');
