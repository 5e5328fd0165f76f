/** The words that readers see for the vocabulary's values; one place, so that filter, list and event speak alike. */
import * as words from '#messages/vocabulary.ts';
import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';
import type { Facet } from './filters.ts';
import type { Attribution, Backing, Category, Status } from './vocabulary.ts';

export const facetLabel = (facet: Facet): string => words.facet({ facet });

export const backingLabel = (backing: Backing): string =>
  backing === 'two-origins' ? words.twoOrigins() : words.oneText();

/** Who says that it happened. */
export const voiceLabel = (voice: Attribution): string => words.voice({ voice });

export const categoryLabel = (category: Category): string => words.category({ category });

export const statusLabel = (status: Status): string => words.status({ status });

/** Readers' names where the browser's own are longer than newspapers print, or out of use. */
const COUNTRY_NAMES: Readonly<Record<string, () => string>> = { TR: words.turkey, PS: words.palestine };

const names = perLocale((locale) => new (spokenFormats().DisplayNames)(locale, { type: 'region' }));

/** `SY` → `Syria`; the code itself where there is no name. */
export function countryName(code: string): string {
  return COUNTRY_NAMES[code]?.() ?? names().of(code) ?? code;
}
