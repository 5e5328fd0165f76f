import { spokenLocale } from './say.ts';

/**
 * What is made once for a language and what is wished of it, however often it is asked for: making the browser's formatters costs far more than using them.
 * @returns asks for it in the language that is spoken now
 */
export function perLocale<Made, Wishes extends readonly (string | number)[]>(
  make: (locale: string, ...wishes: Wishes) => Made,
): (...wishes: Wishes) => Made {
  const made = new Map<string, Made>();
  return (...wishes) => {
    const locale = spokenLocale();
    const key = [locale, ...wishes].join(' ');
    const known = made.get(key) ?? make(locale, ...wishes);
    made.set(key, known);
    return known;
  };
}
