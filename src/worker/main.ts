/**
 * The service worker: keeps one edition of the site whole (of a large timeline, its code, and of its data what is used), so that the full pages work
 * without a network. Pages come from the network wherever there is one; an edition that is newer waits until it is asked to take over, or until no
 * page of the old one is open.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { assertNever } from '#base/assert-never.ts';
import { type Kind, kindOf, pathBelow } from './reach.ts';
import { isSameEdition, type Wish, wishOf } from './wishes.ts';

/** What of its own world the worker asks for. TypeScript's account of that world cannot stand beside that of pages. */
interface World {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly matchAll: (which: object) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'message' | 'activate', heard: (event: WorldEvent) => void) => void;
}
interface WorldEvent {
  readonly data?: unknown;
  readonly ports?: readonly MessagePort[];
  readonly waitUntil: (done: Promise<unknown>) => void;
}
declare const self: World;

/** Written in by the build: paths below the site; those without a hash in their names with that of their content. */
declare const __KEPT__: readonly { readonly url: string; readonly revision: string | null }[];
const KEPT = __KEPT__;

/** For how long a network that does not answer is waited for, where what is kept could stand in. */
const PATIENCE_S = 5;

const scope = new URL(self.registration.scope);
const named = new Set(KEPT.flatMap(({ url, revision }) => (revision === null ? [] : [url])));
/** Of a large dataset, what was used; and what of another edition has been loaded while this one still served. */
const used = `sourceline-used-${scope.href}`;

setCacheNameDetails({ prefix: 'sourceline' });
precache([...KEPT]);
clientsClaim();
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(used));
});

const ifUsed = new CacheFirst({ cacheName: used });
const network = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE_S,
  plugins: [{ handlerDidError: (failed: { readonly request: Request }) => kept(failed.request) }],
});

registerRoute(
  is('hashed'),
  async (asked) => (await matchPrecache(asked.url.href)) ?? (await ifUsed.handle(asked)),
);
registerRoute(is('named'), network);
registerRoute(is('page'), network);

function is(kind: Kind) {
  return ({ url, request }: { readonly url: URL; readonly request: Request }): boolean => {
    const { method, mode, headers } = request;
    return kindOf({ url, method, mode, partial: headers.has('range') }, scope, named) === kind;
  };
}

/** The first page as it is; any other as a page that is empty until its script has shown, from what is kept, what stands at its address. */
async function kept(request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  const path = pathBelow(url, scope) ?? '';
  if (request.mode !== 'navigate') return matchPrecache(scope.pathname + path);
  if (path === '' || path === 'index.html') return matchPrecache(scope.pathname);
  const page = await matchPrecache(`${scope.pathname}offline.html`);
  // It names everything from the first page's address.
  const html = (await page?.text())?.replaceAll('="./', `="${scope.pathname}`);
  return html === undefined
    ? undefined
    : new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

self.addEventListener('message', (event) => {
  const wish = wishOf(event.data);
  if (wish) event.waitUntil(grant(wish, event.ports?.[0]));
});

async function grant(wish: Wish, answer: MessagePort | undefined): Promise<void> {
  switch (wish.type) {
    case 'sourceline:same':
      answer?.postMessage(
        isSameEdition(
          wish.uses,
          KEPT.map(({ url }) => url),
        ),
      );
      return;
    case 'sourceline:keep':
      return keepUsed(wish.uses);
    case 'sourceline:take-over':
      if (!wish.alone || (await openPages()) <= 1) await self.skipWaiting();
      return;
    default:
      return assertNever(wish);
  }
}

async function openPages(): Promise<number> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
}

/** What cannot be had once more is done without. */
async function keepUsed(uses: readonly string[]): Promise<void> {
  const cache = await caches.open(used);
  const listed = new Set(KEPT.map(({ url }) => url));
  const addresses = uses.filter((path) => !listed.has(path)).map((path) => new URL(path, scope));
  const wanted = addresses.filter(
    (url) => kindOf({ url, method: 'GET', mode: 'cors', partial: false }, scope, named) === 'hashed',
  );
  await Promise.allSettled(wanted.map((url) => cache.add(url)));
}
