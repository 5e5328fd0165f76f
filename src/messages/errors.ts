/** Made from `en/errors.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const tryAgain = (): string => say('GN2v', 'Try again');
