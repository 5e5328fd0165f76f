/** Which language the page speaks: as the address asks, else as its reader's browser does. */
import { directionOf, type Language, LANGUAGES } from '#messages/languages.ts';
import { speak, type Words, spokenLanguage } from '#messages/say.ts';

/** @param preferred BCP 47, the dearest first, as browsers tell them */
export function languageFor(asked: Language | null, preferred: readonly string[]): Language {
  if (asked) return asked;
  for (const tag of preferred) {
    const known = LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (known) return known;
  }
  return 'en';
}

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  tr: () => import('virtual:catalogue/tr'),
  he: () => import('virtual:catalogue/he'),
  ar: () => import('virtual:catalogue/ar'),
  az: () => import('virtual:catalogue/az'),
};

/** Milliseconds that a slow line has for it; then the page is better read in English. */
const PATIENCE = 15_000;

/** Speaks it from now on. Where its words cannot be had in time, it is English; what is told in another language is then marked with that. */
export async function speakIn(language: Language): Promise<void> {
  if (language === 'en') return;
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE, null);
  });
  const words = await Promise.race([CATALOGUES[language]().catch(() => null), late]);
  if (words) speak(language, words.catalogue, words.formats);
}

/** Tells the browser, and whoever reads aloud, which language the page is in: before anything is drawn and measured in it. */
export function tellLanguage(root: HTMLElement = document.documentElement): void {
  root.lang = spokenLanguage();
  root.dir = directionOf(spokenLanguage());
}
