/**
 * The service worker: keeps one edition of the site whole (of a large timeline, its code, and of its data what is used), so that the full pages work
 * without a network. Pages come from the network wherever there is one; an edition that is newer waits until it is asked to take over, or until no
 * page of the old one is open.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
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
/** Who asks, and who will be the page that is gone to; a browser may not tell. */
interface Asking {
  readonly clientId?: string;
  readonly resultingClientId?: string;
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
/** What the edition before this one has left; what is to be kept of this one comes after. */
let cleared: Promise<unknown> = Promise.resolve();
self.addEventListener('activate', (event) => {
  cleared = caches.delete(used);
  event.waitUntil(cleared);
});

const ifUsed = new CacheFirst({ cacheName: used });
const network = new NetworkOnly();
const quickNetwork = new NetworkOnly({ networkTimeoutSeconds: PATIENCE_S });

/**
 * Where each page came from: what it then asks for by name comes from there too, so that two editions are not mixed. Forgotten when the browser stops
 * the worker, which it does not while a page loads.
 */
const origins = new Map<string, 'network' | 'kept'>();

registerRoute(
  is('hashed'),
  async (asked) => (await matchPrecache(asked.url.href)) ?? (await ifUsed.handle(asked)),
);
registerRoute(is('named'), async (asked) => {
  const origin = origins.get((asked.event as Asking).clientId ?? '');
  if (origin === 'network') return network.handle(asked);
  const path = scope.pathname + (pathBelow(asked.url, scope) ?? '');
  const file = await matchPrecache(path);
  if (origin === 'kept' && file) return file;
  return quickNetwork.handle(asked).catch((error: unknown) => orElse(file, error));
});
registerRoute(is('shown'), (asked) => pageFrom(quickNetwork, asked));
registerRoute(is('page'), (asked) => pageFrom(network, asked));

function is(kind: Kind) {
  return ({ url, request }: { readonly url: URL; readonly request: Request }): boolean => {
    const { method, mode, headers } = request;
    return kindOf({ url, method, mode, partial: headers.has('range') }, scope, named) === kind;
  };
}

async function pageFrom(line: NetworkOnly, asked: RouteHandlerCallbackOptions): Promise<Response> {
  const { resultingClientId } = asked.event as Asking;
  const remember = (origin: 'network' | 'kept') =>
    resultingClientId && origins.set(resultingClientId, origin);
  try {
    const answer = await line.handle(asked);
    remember('network');
    return answer;
  } catch (error) {
    remember('kept');
    return orElse(await keptPage(new URL(asked.request.url)), error);
  }
}

function orElse(kept: Response | undefined, error: unknown): Response {
  if (kept) return kept;
  throw error;
}

/** The first page, or one that is empty until its script has shown, from what is kept, what stands at its address. */
async function keptPage(url: URL): Promise<Response | undefined> {
  const isFirst = /^(?:index\.html)?$/.test(pathBelow(url, scope) ?? '');
  const page = await matchPrecache(scope.pathname + (isFirst ? '' : 'offline.html'));
  // It names everything from the first page's address; and is told that it is a kept one (`session/is-kept.ts`).
  const html = (await page?.text())
    ?.replaceAll('="./', `="${scope.pathname}`)
    .replace('<html', '<html data-kept');
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
  await cleared;
  const cache = await caches.open(used);
  const listed = new Set(KEPT.map(({ url }) => url));
  const addresses = uses.filter((path) => !listed.has(path)).map((path) => new URL(path, scope));
  const wanted = addresses.filter(
    (url) => kindOf({ url, method: 'GET', mode: 'cors', partial: false }, scope, named) === 'hashed',
  );
  await Promise.allSettled(wanted.map((url) => cache.add(url)));
}
