/** As `labels.ts`, for what stands only where an event or a source is told in full. */
import * as words from '#messages/evidence.ts';
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
