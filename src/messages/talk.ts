/** Made from `en/talk.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const wholeList = (): string => say('p9LH', 'Show the whole list');
