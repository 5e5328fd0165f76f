/** Made from `en/address.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const notOfEvent = (): string => say('dCRk', 'must be a passage of the event that is open');
export const notTwo = (): string => say('9Gf2', 'can be ‘compare’ only where ‘told’ names two sources');
export const outside = (values: { days: string }): string =>
  sayWith(
    '3roD',
    (d: { days: string }) => 'must touch the days that the timeline can show, ' + d.days,
    values,
  );
