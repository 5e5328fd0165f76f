/** Which page an address stands for. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'embed' }
  | { readonly kind: 'nowhere' };

/** @param base as `basePath` gives it */
export function pageOf(pathname: string, base: string): Page {
  if (!pathname.startsWith(base)) return { kind: 'nowhere' };
  const [folder = '', id = '', ...rest] = pathname
    .slice(base.length)
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/$/, '')
    .split('/');
  if (rest.length > 0) return { kind: 'nowhere' };
  if (id === '')
    return folder === '' ? { kind: 'explore' } : folder === 'embed' ? { kind: 'embed' } : { kind: 'nowhere' };
  if (folder === 'events') return { kind: 'event', id };
  return folder === 'sources' ? { kind: 'source', id } : { kind: 'nowhere' };
}
