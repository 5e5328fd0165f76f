/** What the vocabulary's values mean, as an open event and the pages about the timeline tell it. */
import * as words from '#messages/meanings.ts';
import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';
import type { BasisKind, CountryRole, PlacePrecision, SourceKind, Status } from './vocabulary.ts';

/** What a status means, to follow its label and a colon. */
export const statusMeaning = (status: Status): string => words.statusMeaning({ status });

export const roleLabel = (role: CountryRole): string => words.role({ role });

export const precisionLabel = (precision: PlacePrecision): string => words.precision({ precision });

/** How a date came about, as a sentence. */
export const basisSentence = (basis: BasisKind): string => words.basis({ basis });

const KINDS: Readonly<Record<SourceKind, () => string>> = {
  article: words.article,
  analysis: words.analysis,
  'news-brief': words.newsBrief,
  blog: words.blog,
};

export const sourceKindLabel = (kind: SourceKind): string => KINDS[kind]();

const languages = perLocale((locale) => new (spokenFormats().DisplayNames)(locale, { type: 'language' }));

/** `en` → `English`; the code itself where there is no name. */
export function languageName(code: string): string {
  return languages().of(code) ?? code;
}
