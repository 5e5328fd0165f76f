/**
 * Which language the page speaks. English stands in the code that says it (the modules beside this file, made from `en/`), so that it costs no
 * request; any other language is one file of its own, which overrides it message by message. It is chosen once, before anything is shown:
 * another language is another page.
 */
import type { Formats } from './formats.ts';
import { directionOf, type Language, LOCALES } from './languages.ts';

/** A message without values is its text; any other takes them and gives the text. */
export type Catalogue = Readonly<Record<string, string | ((values: never) => string)>>;

/** What is fetched of a language. */
export interface Words {
  readonly catalogue: Catalogue;
  /** Where the browser has none of it. */
  readonly formats?: Formats | undefined;
}

let spoken: Catalogue = {};
let language: Language = 'en';
let formats: Formats = Intl;

/** From now on the page speaks it, as the catalogue has it, and English where that has nothing. */
export function speak(now: Language, catalogue: Catalogue = {}, own: Formats = Intl): void {
  language = now;
  spoken = catalogue;
  formats = own;
}

export function spokenLanguage(): Language {
  return language;
}

/** What makes its dates, figures, lists and names. */
export function spokenFormats(): Formats {
  return formats;
}

/** For `Intl`. */
export function spokenLocale(): string {
  return LOCALES[language];
}

/** Attributes for words of a language, where that is not the page's: for whoever reads them aloud, hyphenates or aligns them. */
export function wordsIn(words: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return words === language ? {} : { lang: words, dir: directionOf(words) };
}

export function say(id: string, english: string): string {
  const own = spoken[id];
  return typeof own === 'string' ? own : english;
}

export function sayWith<Values>(id: string, english: (values: Values) => string, values: Values): string {
  const own = spoken[id];
  // The build refuses a catalogue whose message takes other values than the English one.
  const told = typeof own === 'function' ? (own as (values: Values) => string) : english;
  return told(values);
}
