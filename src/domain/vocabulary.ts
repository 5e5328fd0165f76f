/** The closed lists of words that authors, dataset, address and page share. Order is the order of display. */

export const CATEGORIES = [
  'strike',
  'clash',
  'deployment',
  'talks',
  'visit',
  'statement',
  'background',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * confirmed: two or more independent origins, or acknowledged by those who did it · reported: one origin · claimed: an interested or
 * anonymous party · disputed: accounts of whether it happened differ · planned: still to come when reported.
 */
export const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** In what capacity an event names a country. */
export const COUNTRY_ROLES = ['party', 'host', 'mediator', 'site', 'affected'] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

export const ACTOR_KINDS = ['person', 'office', 'organisation', 'armed-force', 'outlet'] as const;

export const PLACE_PRECISIONS = ['site', 'city', 'region', 'country'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Clockwise from the north. */
export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Compass = (typeof COMPASS)[number];

/** explicit: printed in a source · relative: counted from a publication · inferred: from elsewhere. */
export const BASIS_KINDS = ['explicit', 'relative', 'inferred'] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** What an excerpt does for an event. */
export const STANCES = ['supports', 'disputes', 'adds'] as const;
export type Stance = (typeof STANCES)[number];

/** named: on record · unnamed: institution told, name not · anonymous: not even that · outlet: its own voice. */
export const ATTRIBUTIONS = ['named', 'unnamed', 'anonymous', 'outlet'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** How broadly an event is told. two-origins: by two independent origins or more · one-text: in one source alone. */
export const BACKINGS = ['two-origins', 'one-text'] as const;
export type Backing = (typeof BACKINGS)[number];

export const SOURCE_KINDS = ['article', 'analysis', 'news-brief', 'blog'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** By which rule words that count from a publication are resolved. */
export const WORD_RULES = [
  'weekday',
  'night-before',
  'yesterday',
  'last-week',
  'earlier-this-week',
  'weekend',
] as const;
export type WordRule = (typeof WORD_RULES)[number];
