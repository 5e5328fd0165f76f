/** Made from `en/editions.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const edition = (values: { version: string }): string =>
  sayWith('b5-F', (d: { version: string }) => 'Edition ' + d.version, values);
export const editionOf = (values: { day: string; version: string }): string =>
  sayWith('BSMp', (d: { day: string; version: string }) => 'Edition ' + d.version + ' of ' + d.day, values);
export const about = (): string => say('hbQ8', 'About this edition');
export const newer = (): string => say('0ze4', 'A newer one exists');
export const changes = (): string => say('Zmjp', 'What has changed');
