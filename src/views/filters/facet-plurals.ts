import type { Facet } from '#domain/filters.ts';

export const FACET_PLURALS: Readonly<Record<Facet, string>> = {
  country: 'countries',
  actor: 'actors',
  category: 'categories',
  source: 'sources',
  place: 'places',
  status: 'statuses',
  backing: 'kinds of backing',
  voice: 'kinds of speakers',
};
