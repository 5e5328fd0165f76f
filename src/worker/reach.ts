/** Which requests are the worker's business, and of what kind. */

export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly mode: string;
  /** Whether a part of a file is asked for. */
  readonly partial: boolean;
}

/**
 * `shown`: a page that is gone to, which what is kept can show · `page`: any other that is gone to · `hashed`: a file that never changes ·
 * `named`: any other that is kept.
 */
export type Kind = 'shown' | 'page' | 'hashed' | 'named';

/** Frames load as before, and frozen editions have workers of their own. */
const OTHERS = /^(?:embed|v)(?:\/|$)/;
/** As `session/page-of.ts` knows them. */
const SHOWN = /^(?:(?:about|coverage|differences|(?:events|sources)\/[^/]+)(?:\/|$))?(?:index\.html)?$/;
const HASHED = /^assets\/[^/]+$|^dataset\/[^/]+\.[0-9a-f]{8,}\.(?:json|bin)$/;

/**
 * @param scope address of the site: what the worker was registered for
 * @param named paths below it of kept files without a hash in their names
 * @returns null for what it leaves alone
 */
export function kindOf(asked: Asked, scope: URL, named: ReadonlySet<string>): Kind | null {
  const path = pathBelow(asked.url, scope);
  if (path === null || asked.method !== 'GET' || asked.partial || OTHERS.test(path)) return null;
  if (asked.mode === 'navigate') return pageKind(path);
  if (HASHED.test(path)) return 'hashed';
  return named.has(path) ? 'named' : null;
}

/** Null where it lies elsewhere. */
export function pathBelow(url: URL, scope: URL): string | null {
  const isBelow = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
  return isBelow ? url.pathname.slice(scope.pathname.length) : null;
}

/** A file that a reader takes along is none, wherever it opens. */
function pageKind(path: string): Kind | null {
  const isPage = /(?:^|\/)(?:index\.html)?$/.test(path) || !/\.[^/]+$/.test(path);
  if (!isPage) return null;
  return SHOWN.test(path) ? 'shown' : 'page';
}
