/** Serves a built site as a static host would, under whatever base path: redirects to the slash, 404 page, caching, compression. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

export interface SiteOptions {
  /** The folder of the built site. */
  readonly dir: string;
  /** Where on the host it stands: `/` or `/some/path/`. */
  readonly base: string;
}

/** Anyone may frame the site and read its files: sandboxed frames have an origin of their own. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The files are listed once, at the start: nothing outside of that list can be asked for. */
export function siteServer({ dir, base }: SiteOptions): Server {
  const notFound = notFoundPage(dir);
  const folders = pageFolders(dir);
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', caching(path)),
    onNoMatch: (_request, response) => {
      send(response, 404, notFound);
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      send(response, 405, 'This site can only be read.');
      return;
    }
    const target = locate(request.url ?? '/', base, folders);
    if (target.kind === 'outside') send(response, 404, notFound);
    else if (target.kind === 'redirect') response.writeHead(301, { Location: target.to }).end();
    else files(Object.assign(request, { url: target.url }), response);
  });
}

type Target =
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'outside' };

/** Where an address leads: to a file below the base, to the same address with its slash, or nowhere. */
function locate(address: string, base: string, folders: ReadonlySet<string>): Target {
  const queryAt = address.indexOf('?');
  const path = queryAt < 0 ? address : address.slice(0, queryAt);
  const query = queryAt < 0 ? '' : address.slice(queryAt);
  if (`${path}/` === base) return { kind: 'redirect', to: base + query };
  if (!path.startsWith(base)) return { kind: 'outside' };
  const below = path.slice(base.length);
  if (folders.has(below)) return { kind: 'redirect', to: `${path}/${query}` };
  return { kind: 'file', url: `/${below}${query}` };
}

/** Folders that are pages, such as `events/baku`. Ids need no escaping, so they stand in addresses as they are. */
function pageFolders(dir: string): ReadonlySet<string> {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('/index.html'));
  return new Set(pages.map((path) => path.slice(0, -'/index.html'.length)));
}

/** Files whose names carry a hash of their content never change; everything else is asked for anew. */
export function caching(path: string): string {
  const hashed = /\/assets\/[^/]+$|\.[0-9a-f]{8,}\.(?:json|bin)$/.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function notFoundPage(dir: string): string {
  const page = join(dir, '404.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : 'There is no such page.';
}

function send(response: ServerResponse, status: number, body: string): void {
  const type = body.startsWith('<') ? 'text/html' : 'text/plain';
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' });
  response.end(body);
}
