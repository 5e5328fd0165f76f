/** Made from `en/goTo.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const go = (): string => say('4bI1', 'Go');
