/** What stands for a page in other people's pages, as oEmbed 1.0 asks (https://oembed.com): a frame with the part of the timeline that the page is of. */
import { embedSnippet } from '../embed-snippet.ts';

/** A picture of the page, in pixels. */
export interface Thumbnail {
  /** Whole. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export interface Embeddable {
  /** Of the page, such as `/events/some-event/`. */
  readonly pathname: string;
  readonly title: string;
  readonly thumbnail?: Thumbnail | undefined;
}

/** Names are those of the standard. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const PROVIDER = 'Sourceline';

/** CSS pixels: wide enough for lanes, and of an event alone, for its text. */
const WIDE = { width: 800, height: 600 };
const OF_EVENT = { width: 640, height: 600 };

/** Its file, below `/oembed/` and without its ending; null of a page that has none. */
export function oembedName(pathname: string): string | null {
  if (pathname === '/' || pathname === '/embed/') return 'explore';
  return /^\/((?:events|sources)\/[^/]+|about|differences|coverage)\/$/.exec(pathname)?.[1] ?? null;
}

/** @param site its whole address, with a slash at its end */
export function oembed({ pathname, title, thumbnail }: Embeddable, site: string): OEmbed {
  const size = pathname.startsWith('/events/') ? OF_EVENT : WIDE;
  const html = embedSnippet({
    address: `${site}embed/${viewOf(pathname)}`,
    title,
    ...size,
    fallback: { text: title, href: site + pathname.slice(1) },
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: PROVIDER,
    provider_url: site,
    html,
    ...size,
    ...(thumbnail && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

/** The open event, or what one source tells; else all of it. */
function viewOf(pathname: string): string {
  const [, kind, id] = /^\/(event|source)s\/([^/]+)\/$/.exec(pathname) ?? [];
  return kind === undefined || id === undefined ? '' : `?${kind}=${id}`;
}
