/** Made from `en/paper.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const sources = (): string => say('MKs7', 'The sources');
export const shownAt = (): string => say('YhKE', 'Shown at');
export const edition = (values: { edition: string }): string =>
  sayWith('u-UF', (d: { edition: string }) => 'Edition ' + d.edition + ' of the data.', values);
export const withoutQuotations = (): string =>
  say('9xfb', 'The quotations had not come yet when this was printed. Print it once more to have them.');
export const licence = (): string => say('09Vt', 'Licence:');
