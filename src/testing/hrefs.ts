import type { Hrefs } from '#domain/hrefs.ts';

/** Addresses as the site at `/` has them. */
export const TEST_HREFS: Hrefs = {
  home: () => '/',
  narrowed: (facet, value) => `/?${facet}=${value}`,
  event: (eventId, excerptId) => `/events/${eventId}/${excerptId === undefined ? '' : `#${excerptId}`}`,
  source: (sourceId, excerptId) => `/sources/${sourceId}/${excerptId === undefined ? '' : `#${excerptId}`}`,
  differences: () => '/differences/',
  about: (part) => `/about/${part === undefined ? '' : `#${part}`}`,
  coverage: (source) => `/coverage/${source === undefined ? '' : `#${source}`}`,
  file: (name) => `/dataset/${name}`,
  feed: () => '/feed.atom',
};
