/** What pages wish of the worker, as messages; and what is needed to answer. */

export type Wish =
  /** Is the worker's edition the one that the page runs on? Answered by `true` or `false` through the port that comes along. */
  | { readonly type: 'sourceline:same'; readonly uses: readonly string[] }
  /** Keep what the page has used so far, before there was a worker. */
  | { readonly type: 'sourceline:keep'; readonly uses: readonly string[] }
  /** Take the place of the one that serves now; `alone`: only if no other page is open, which might still need that one. */
  | { readonly type: 'sourceline:take-over'; readonly alone: boolean };

/** Null for anything else. `uses` are paths below the site. */
export function wishOf(data: unknown): Wish | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  const { type } = data;
  if (type === 'sourceline:take-over' && 'alone' in data && typeof data.alone === 'boolean')
    return { type, alone: data.alone };
  if ((type === 'sourceline:same' || type === 'sourceline:keep') && 'uses' in data && isTexts(data.uses))
    return { type, uses: data.uses };
  return null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/**
 * Whether a page that runs on these files is of the edition that has those. Of a large dataset few files are listed, so that one that is not is only another
 * where the list has one of the same name with another hash.
 */
export function isSameEdition(uses: readonly string[], listed: readonly string[]): boolean {
  const files = new Set(listed);
  const names = new Set(listed.map(withoutHash));
  return uses.every(
    (path) => files.has(path) || (!path.startsWith('assets/') && !names.has(withoutHash(path))),
  );
}

function withoutHash(path: string): string {
  return path.replace(/\.[0-9a-f]{8,}\./, '.');
}
