/** Made from `en/offline.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const title = (): string => say('RnFO', 'Without a network');
export const opening = (): string => say('-hbR', 'What this browser keeps of the timeline is being opened.');
export const newer = (): string => say('sWYX', 'A newer edition is here.');
export const show = (): string => say('S2R_', 'Show it');
export const later = (): string => say('jY8s', 'Not now');
