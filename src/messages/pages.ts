/** Made from `en/pages.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const motto = (): string => say('tG8i', 'Every sentence shows its source');
export const about = (): string => say('NnVU', 'About this timeline');
export const differences = (): string => say('jjZc', 'Where the sources differ');
export const coverage = (): string => say('kF_O', 'How much of each text is quoted');
export const help = (): string => say('5ldP', 'Help');
