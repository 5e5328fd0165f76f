/**
 * What a host of the site promises of each kind of file: the one table that our own server answers by, that the files in `hosting/` and
 * `dist/_headers` are written from, and that all of them are held to.
 */

type Headers = Readonly<Record<string, string>>;

/**
 * What a page may load and run. It stands in each page, too, for hosts that send no headers of ours. Who may frame it is left open: a frame that may open no
 * tab shows the pages that its links lead to in itself; and `frame-ancestors *` would shut out pages on a disk and frames within sandboxed frames, which have
 * no origin that it stands for.
 */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Anyone may read the site's files: a sandboxed frame has an origin of its own, from which it loads scripts, styles, fonts and data. */
export const EVERYWHERE: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for anew each time: the answer is mostly that nothing has changed. */
export const ASK_AGAIN = 'no-cache';

/**
 * Patterns of paths on the host, under any base path; read alike by JavaScript, PCRE (nginx) and RE2 (Caddy). A frame is no page, and the
 * pattern of pages matches it too: look for frames first.
 */
export const HASHED = String.raw`/assets/[^/]+$|\.[0-9a-f]{8,}\.(?:json|bin)$`;
export const FRAME = String.raw`/embed/(?:index\.html)?$`;
export const PAGE = String.raw`/(?:index\.html)?$|/(?:404|offline)\.html$`;
/** Nobody's business. What lies in `.well-known` is. */
export const HIDDEN = String.raw`/\.(?:[^w]|w[^e])`;

const TEXT = '; charset=utf-8';

/** By the ending of a file's name. */
export const TYPES: Headers = {
  html: `text/html${TEXT}`,
  css: `text/css${TEXT}`,
  js: `text/javascript${TEXT}`,
  json: 'application/json',
  txt: `text/plain${TEXT}`,
  xml: 'application/xml',
  atom: 'application/atom+xml',
  csv: `text/csv${TEXT}`,
  ics: `text/calendar${TEXT}`,
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  bib: `application/x-bibtex${TEXT}`,
  ris: `application/x-research-info-systems${TEXT}`,
  bin: 'application/octet-stream',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  woff2: 'font/woff2',
};
/** Those that hosts know least. */
export const RARE_TYPES = ['atom', 'ics', 'jsonld', 'geojson', 'bib', 'ris'] as const;

/** What is promised of a file that is there. `path`: on the host, without a query. */
export function headersOf(path: string): Headers {
  const policy = matches(FRAME, path) || matches(PAGE, path) ? POLICY : null;
  const type = TYPES[path.endsWith('/') ? 'html' : (/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '')];
  return {
    ...EVERYWHERE,
    'Cache-Control': matches(HASHED, path) ? FOR_EVER : ASK_AGAIN,
    ...(policy !== null && { 'Content-Security-Policy': policy }),
    ...(type !== undefined && { 'Content-Type': type }),
  };
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(pattern).test(path);
}
