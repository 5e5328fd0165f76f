import { directionOf } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';

/** First strong isolate, pop directional isolate. */
const FSI = '\u2068';
const PDI = '\u2069';

/** Of Latin letters, and none of Hebrew or Arabic. */
const LATIN = /^(?=.*[a-z])[^\u0590-\u08FF]+$/i;

/**
 * A name in Latin letters in a text without elements, kept by itself where words run from right to left: two such names, one behind the other,
 * would else change places, with the comma between them.
 */
export function isolated(name: string): string {
  return LATIN.test(name) && directionOf(spokenLanguage()) === 'rtl' ? FSI + name + PDI : name;
}
