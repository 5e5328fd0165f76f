/** Serves a built site as a static host would, under whatever base path: redirects to the slash, 404 page, compression, and what is promised of each file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, EVERYWHERE, headersOf, POLICY } from '../hosting/promises.ts';

export interface SiteOptions {
  /** The folder of the built site. */
  readonly dir: string;
  /** Where on the host it stands: `/` or `/some/path/`. */
  readonly base: string;
}

/** The files are listed once, at the start: nothing outside of that list can be asked for. */
export function siteServer({ dir, base }: SiteOptions): Server {
  const notFound = notFoundPage(dir);
  const folders = pageFolders(dir);
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    onNoMatch: (_request, response) => {
      send(response, 404, notFound);
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      send(response, 405, 'This site can only be read.');
      return;
    }
    const target = locate(request.url ?? '/', base, folders);
    if (target.kind === 'outside') send(response, 404, notFound);
    else if (target.kind === 'redirect') response.writeHead(301, { Location: target.to }).end();
    else {
      for (const [name, value] of Object.entries(headersOf(target.path))) response.setHeader(name, value);
      files(Object.assign(request, { url: target.path + target.query }), response);
    }
  });
}

type Target =
  | { readonly kind: 'file'; readonly path: string; readonly query: string }
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
  return { kind: 'file', path: `/${below}`, query };
}

/** Folders that are pages, such as `events/baku`. Ids need no escaping, so they stand in addresses as they are. */
function pageFolders(dir: string): ReadonlySet<string> {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('/index.html'));
  return new Set(pages.map((path) => path.slice(0, -'/index.html'.length)));
}

function notFoundPage(dir: string): string {
  const page = join(dir, '404.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : 'There is no such page.';
}

/** Whatever was promised of a file that is not there. */
function send(response: ServerResponse, status: number, body: string): void {
  const isPage = body.startsWith('<');
  if (isPage) response.setHeader('Content-Security-Policy', POLICY);
  else response.removeHeader('Content-Security-Policy');
  response.writeHead(status, {
    'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
    'Cache-Control': ASK_AGAIN,
  });
  response.end(body);
}
