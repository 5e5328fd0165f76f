/** Which language the page speaks: as the address asks, else as its reader's browser does. */
import { type Catalogue, speak } from '#messages/say.ts';
import { type Language, LANGUAGES } from '#messages/languages.ts';

/** @param preferred BCP 47, the dearest first, as browsers tell them */
export function languageFor(asked: Language | null, preferred: readonly string[]): Language {
  if (asked) return asked;
  for (const tag of preferred) {
    const known = LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (known) return known;
  }
  return 'en';
}

const CATALOGUES: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly catalogue: Catalogue }>>
> = {
  tr: () => import('virtual:catalogue/tr'),
  he: () => import('virtual:catalogue/he'),
  ar: () => import('virtual:catalogue/ar'),
  az: () => import('virtual:catalogue/az'),
};

/** Speaks it from now on. Where its words cannot be had, the page says what it has to say in English, but tells the timeline in that language where it can. */
export async function speakIn(language: Language): Promise<void> {
  speak(language);
  if (language === 'en') return;
  const words = await CATALOGUES[language]().catch(() => null);
  if (words) speak(language, words.catalogue);
}
