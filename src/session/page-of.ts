/** Which page an address stands for. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'differences' }
  | { readonly kind: 'about' }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'embed' }
  | { readonly kind: 'nowhere' };

const SINGLE_PAGES: ReadonlyMap<string, Page> = new Map([
  ['', { kind: 'explore' }],
  ['differences', { kind: 'differences' }],
  ['about', { kind: 'about' }],
  ['coverage', { kind: 'coverage' }],
  ['embed', { kind: 'embed' }],
]);

/** @param base as `basePath` gives it */
export function pageOf(pathname: string, base: string): Page {
  if (!pathname.startsWith(base)) return { kind: 'nowhere' };
  const [folder = '', id = '', ...rest] = pathname
    .slice(base.length)
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/$/, '')
    .split('/');
  if (rest.length > 0) return { kind: 'nowhere' };
  if (id === '') return SINGLE_PAGES.get(folder) ?? { kind: 'nowhere' };
  if (folder === 'events') return { kind: 'event', id };
  return folder === 'sources' ? { kind: 'source', id } : { kind: 'nowhere' };
}
