/** Made from `en/embed.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const fullPage = (): string => say('z_a0', 'Sourceline\uE000more\uE001: the full page\uE002');
