/** Made from `en/app.json` by `npm run messages`: change the messages there. */
import { select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const skip = (): string => say('vELD', 'Skip to the content');
export const theme = (): string => say('9mlk', 'Theme');
export const themeName = (values: { theme: string }): string =>
  sayWith(
    'ebNo',
    (d: { theme: string }) =>
      select(d.theme, { auto: 'As my device', light: 'Light', dark: 'Dark', other: '' }),
    values,
  );
export const sources = (): string => say('duUS', 'The sources');
export const making = (): string => say('ENsU', 'How this is made');
export const made = (): string =>
  say(
    '3KNT',
    'Each sentence cites at least one passage, and a machine has found every passage, word for word, in the text of its source.',
  );
export const licence = (): string => say('Ioy5', 'Licence:');
export const untracked = (): string =>
  say('HMI4', 'Nothing on this page is loaded from anyone else, and nobody who reads it is tracked.');
export const language = (): string => say('vevg', 'Language');
