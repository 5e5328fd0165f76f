/** Of the addresses that a page has loaded, those of files that never change, as paths below the site: they tell which edition it runs on. */
export function usedFiles(addresses: readonly string[], site: URL): readonly string[] {
  const paths = addresses
    .filter((address) => address.startsWith(site.href))
    .map((address) => new URL(address).pathname.slice(site.pathname.length));
  const hashed = /^assets\/[^/]+\.(?:js|css|woff2)$|^dataset\/[^/]+\.[0-9a-f]{8,}\.(?:json|bin)$/;
  return [...new Set(paths.filter((path) => hashed.test(path)))];
}

/** Of the open page: what it has asked for, and what it names, which it may have asked for before anyone counted. */
export function loadedAddresses(): readonly string[] {
  const named = Array.from(
    document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel="stylesheet"]'),
    (element) => (element instanceof HTMLLinkElement ? element.href : element.src),
  );
  return [...performance.getEntriesByType('resource').map(({ name }) => name), ...named];
}
