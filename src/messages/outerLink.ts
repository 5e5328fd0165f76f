/** Made from `en/outerLink.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const newTab = (): string => say('AtN2', 'opens in a new tab');
