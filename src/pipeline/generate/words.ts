/** Words that nobody has: made of syllables, so that nothing here is said of anyone or any place. */
import type { Random } from './random.ts';

export const SCRIPTS = ['latin', 'turkish', 'cyrillic', 'arabic', 'hebrew'] as const;
export type Script = (typeof SCRIPTS)[number];

const SYLLABLES: Readonly<Record<Script, readonly string[]>> = {
  latin: 'ba ko ri ven tal mu dor shi lan que fer zo pil gam ne vor sel tru hai wen'.split(' '),
  turkish: 'şe nö ğlu çı rım ül gö kha tü zğ ıl bey öz ça mış kü raş yı'.split(' '),
  cyrillic: 'во ри жан ка шу мел то зы щи дра нев лю бо хан ти яр'.split(' '),
  arabic: 'با كر شم لو نا زي حم طا قل ري دو سن غا مي'.split(' '),
  hebrew: 'בא כר של נו מי זה טא לק רי דו סן גא חו פר'.split(' '),
};

const CASED: readonly Script[] = ['latin', 'turkish', 'cyrillic'];

export function inventedWord(random: Random, script: Script, syllables = 2 + random.below(2)): string {
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES[script])).join('');
}

export function inventedName(random: Random, script: Script): string {
  const word = inventedWord(random, script);
  if (!CASED.includes(script)) return word;
  const locale = script === 'turkish' ? 'tr' : 'en';
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

const CONSONANTS = 'bdfghklmnprstvz';
const VOWELS = 'aeiou';
const DIGITS = CONSONANTS.length * VOWELS.length;

/** A number as a word: 0 → `ba`; no two alike, and none that is the name of a month. */
export function numberWord(number: number): string {
  const digit = number % DIGITS;
  const rest = Math.floor(number / DIGITS);
  const syllable =
    CONSONANTS.charAt(Math.floor(digit / VOWELS.length)) + VOWELS.charAt(digit % VOWELS.length);
  return (rest > 0 ? numberWord(rest - 1) : '') + syllable;
}

/** So many words, no two alike. */
export function pool(random: Random, count: number, make: () => string): readonly string[] {
  const words = new Set<string>();
  for (let tries = 0; words.size < count; tries++) {
    const word = make();
    words.add(words.has(word) ? word + numberWord(tries + random.below(9)) : word);
  }
  return [...words];
}
