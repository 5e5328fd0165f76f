import type { Hrefs } from '#domain/hrefs.ts';

/** Addresses as the site at `/` has them. */
export const TEST_HREFS: Hrefs = {
  home: () => '/',
  event: (eventId) => `/events/${eventId}/`,
  source: (sourceId, excerptId) => `/sources/${sourceId}/${excerptId === undefined ? '' : `#${excerptId}`}`,
  file: (name) => `/dataset/${name}`,
};
