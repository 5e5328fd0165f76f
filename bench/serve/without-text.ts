/**
 * The page as the build wrote it, without the text and the preloads of the published dataset: for another dataset both would be untrue.
 * What is left is what the browser gets before any event.
 */
export function withoutText(html: string): string {
  const emptied = html
    .replace(/<div id="root">[^]*<\/div>(\s*<\/body>)/, '<div id="root"></div>$1')
    .replace(/\s*<link rel="preload" as="fetch"[^>]*>/g, '');
  if (emptied.includes('data-prerendered')) throw new Error('The page still holds text.');
  return emptied;
}
