import type { Facet } from './filters.ts';

/** Where things are, under whatever base path the page is served; made by the shells, used by the views. */
export interface Hrefs {
  readonly home: () => string;
  /** The story narrowed to one value of a facet. */
  readonly narrowed: (facet: Facet, value: string) => string;
  /** With an excerpt id, the address marks and scrolls to it. */
  readonly event: (eventId: string, excerptId?: string) => string;
  /** With an excerpt id, the address marks and scrolls to it. */
  readonly source: (sourceId: string, excerptId?: string) => string;
  /** All points on which the sources differ. */
  readonly differences: () => string;
  /** What is to be known of the timeline itself; with the id of a part, the address scrolls to it. */
  readonly about: (part?: string) => string;
  /** What of each source is quoted; with a source's id, the address scrolls to it. */
  readonly coverage: (sourceId?: string) => string;
  /** A file of the dataset whose name stays, such as `sources.bib`. */
  readonly file: (name: string) => string;
  /** What was put right, and the events, for readers of feeds. */
  readonly feed: () => string;
}
