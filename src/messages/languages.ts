/** The languages of the interface. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As the calendars, numbers and names of the browser are asked for it. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };
