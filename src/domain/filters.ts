/** What a reader may narrow the story by. Facets narrow each other; values of one facet widen it, unless `match` is `all`. */
export const FACETS = [
  'country',
  'actor',
  'category',
  'source',
  'place',
  'status',
  'backing',
  'voice',
] as const;
export type Facet = (typeof FACETS)[number];

/** Facets of which one event can have several values: only there can `match: 'all'` hold. */
export const MANY_VALUED_FACETS: readonly Facet[] = [
  'country',
  'actor',
  'source',
  'place',
  'backing',
  'voice',
];

export const MATCHES = ['any', 'all'] as const;
export type Match = (typeof MATCHES)[number];

/** What the lanes of the timeline stand for. */
export const GROUPS = ['none', 'category', 'country', 'actor', 'source'] as const;
export type Group = (typeof GROUPS)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a date that exists. */
export type PartialDate = string;

export interface Filters {
  /** Chosen values by facet, in the order of choice, without repetition; empty = all. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly match: Match;
  /** Words to search; empty = none. */
  readonly q: string;
  /** Both inclusive: only events that fall, or may fall, within. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export const NO_FILTERS: Filters = {
  facets: { country: [], actor: [], category: [], source: [], place: [], status: [], backing: [], voice: [] },
  match: 'any',
  q: '',
  from: null,
  to: null,
};
