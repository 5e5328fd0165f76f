/**
 * Where the site stands. Pages are plain files that may be put under any path, so each says on `<html data-root>` how far it
 * is from the base: `./` for the first page, `../../` for `/events/some-id/`.
 */

/** The absolute path of the base, with a slash at both ends: `/` or `/reports/timeline/`. */
export function basePath(dataRoot: string, pathname: string): string {
  const root = dataRoot.endsWith('/') ? dataRoot : `${dataRoot}/`;
  return new URL(root, new URL(pathname, 'http://any.host')).pathname;
}

/** Of the page that is open. */
export function openBasePath(): string {
  return basePath(document.documentElement.dataset['root'] ?? './', location.pathname);
}
