/** Pictures speak the language that the timeline itself is in, where the interface has it: there is one of each, for all readers. */
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { languageOf } from '#domain/event-table.ts';
import { type Language, LANGUAGES } from '#messages/languages.ts';
import { speak, type Words } from '#messages/say.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  tr: () => import('virtual:catalogue/tr'),
  he: () => import('virtual:catalogue/he'),
  ar: () => import('virtual:catalogue/ar'),
  az: () => import('virtual:catalogue/az'),
};

/** Does it in the timeline's language; afterwards all is said in English again, as the pages are. */
export async function inLanguageOf<T>(timeline: TimelineInfo, make: () => T): Promise<T> {
  const primary = languageOf(timeline).toLowerCase().split('-')[0];
  const language = LANGUAGES.find((each) => each === primary) ?? 'en';
  if (language === 'en') return make();
  const { catalogue, formats } = await CATALOGUES[language]();
  speak(language, catalogue, formats);
  try {
    return make();
  } finally {
    speak('en');
  }
}
