/** Made from `en/overview.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const title = (): string => say('_j0h', 'Overview');
export const window = (): string => say('VYCd', 'Stretch in view');
export const start = (): string => say('XeNf', 'First day in view');
export const end = (): string => say('BWHT', 'Last day in view');
export const help = (values: { days: string }): string =>
  sayWith(
    'x2Bp',
    (d: { days: string }) =>
      'The strip is of ' +
      d.days +
      '. Arrow keys move what is in view by a tenth of its length, the one that points up to what is later, down to what is earlier; Page Up moves it later by all of its length, Page Down earlier; Home and End lead to the ends of the timeline; plus and minus make it shorter and longer.',
    values,
  );
