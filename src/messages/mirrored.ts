/** Made from `en/mirrored.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const rightToLeft = (): string => say('PpV0', 'Time from right to left');
