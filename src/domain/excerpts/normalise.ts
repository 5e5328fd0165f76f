/** The one form in which quotes and texts are compared: Unicode NFC, each run of white space one space, none at the ends. */
import type { Brand } from '#base/brand.ts';

export type NormalisedText = Brand<string, 'NormalisedText'>;

/** Nothing else is forgiven: case, punctuation and quotation marks stand as they are. */
export function normalise(text: string): NormalisedText {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim() as NormalisedText;
}

/** Words as white space parts them. */
export function countWords(text: NormalisedText): number {
  return text === '' ? 0 : text.split(' ').length;
}
