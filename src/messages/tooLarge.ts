/** Made from `en/tooLarge.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const coverage = (): string =>
  say('OH2Y', 'The page of each source tells how much of it is quoted, and shows every passage.');
export const differences = (): string =>
  say('PSAB', 'Where sources differ on an event, the event itself shows it when it is opened.');
