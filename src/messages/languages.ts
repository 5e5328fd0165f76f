/** The languages of the interface, the one that its code is written in first. */
export const LANGUAGES = ['en', 'tr', 'he', 'ar', 'az'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As the calendars, numbers and names of the browser are asked for it: figures are the same ones in every language, for years stand in addresses too. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  tr: 'tr',
  he: 'he',
  ar: 'ar-u-nu-latn',
  az: 'az',
};

/** Each as its own readers call it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  he: 'עברית',
  ar: 'العربية',
  az: 'Azərbaycanca',
};

const RIGHT_TO_LEFT = /^(?:ar|arc|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

/** @param language BCP 47, of the interface or of a quotation */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
