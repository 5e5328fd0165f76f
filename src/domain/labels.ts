/** The words that readers see for the vocabulary's values. English; one place, so that filter, list and event speak alike. */
import type { Facet } from './filters.ts';
import type {
  Attribution,
  Backing,
  BasisKind,
  Category,
  CountryRole,
  PlacePrecision,
  SourceKind,
  Status,
} from './vocabulary.ts';

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  country: 'Country',
  actor: 'Actor',
  category: 'Category',
  source: 'Source',
  place: 'Place',
  status: 'Status',
  backing: 'Backing',
  voice: 'Speakers',
};

export const BACKING_LABELS: Readonly<Record<Backing, string>> = {
  'two-origins': 'Two origins or more',
  'one-text': 'Rests on one text',
};

/** Who says that it happened. */
export const VOICE_LABELS: Readonly<Record<Attribution, string>> = {
  named: 'On record, by name',
  unnamed: 'Unnamed, side told',
  anonymous: 'Not identified at all',
  outlet: 'The outlet’s own voice',
};

export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  strike: 'Strike',
  clash: 'Clash',
  deployment: 'Deployment',
  talks: 'Talks',
  visit: 'Visit',
  statement: 'Statement',
  background: 'Background',
  other: 'Other',
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  planned: 'Planned',
};

/** What a status means, to follow its label and a colon. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  confirmed: 'told by two or more independent origins, or acknowledged by those who did it',
  reported: 'told by one origin',
  claimed: 'only an interested or anonymous party says so',
  disputed: 'a source denies it, or accounts of whether it happened differ',
  planned: 'still to come when the sources wrote',
};

export const ROLE_LABELS: Readonly<Record<CountryRole, string>> = {
  party: 'party to it',
  host: 'host',
  mediator: 'mediator',
  site: 'where it happened',
  affected: 'affected by it',
};

export const PRECISION_LABELS: Readonly<Record<PlacePrecision, string>> = {
  site: 'a site',
  city: 'a city; the spot in it is not told',
  region: 'a region; the point is its middle',
  country: 'a country; the point is its middle',
};

/** How a date came about, as a sentence. */
export const BASIS_SENTENCES: Readonly<Record<BasisKind, string>> = {
  explicit: 'A source prints the date.',
  relative: 'Counted from the day on which a source was published.',
  inferred: 'Worked out from other sources or outside references.',
};

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  article: 'Article',
  analysis: 'Analysis',
  'news-brief': 'News brief',
  blog: 'Blog post',
};

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** Readers' names where the browser's own are longer than newspapers print, or out of use. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey', PS: 'Palestinian territories' };

/** `SY` → `Syria`; the code itself where there is no name. */
export function countryName(code: string): string {
  return COUNTRY_NAMES[code] ?? regions.of(code) ?? code;
}

/** `en` → `English`; the code itself where there is no name. */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
