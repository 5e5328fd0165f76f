/** Made from `en/passages.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const original = (values: { publisher: string }): string =>
  sayWith('2L4X', (d: { publisher: string }) => 'Original at ' + d.publisher, values);
export const cite = (): string => say('yaV1', 'Cite it');
export const quotation = (): string => say('Yj8b', 'quotation');
export const means = (): string => say('ScyT', 'Our translation');
export const meansWords = (values: { words: string }): string =>
  sayWith('E5f_', (d: { words: string }) => 'Our translation: ' + d.words, values);
