/** The built site with another dataset in the place of its own, published as its own would be: its text in its pages. */
import { join } from 'node:path';
import { prerender } from '../prerender.ts';
import { linkTree } from './link-tree.ts';

const BUILT = 'dist';

/** `dataset`: a folder that the pipeline made. No page is linked: writing one would write the built site's own. Throws what the build throws. */
export async function makeSiteWith(dataset: string, site: string, base = '/'): Promise<void> {
  const isPart = (path: string): boolean => /^(?:assets|\.vite)\/|^[^/]+\.(?:js|svg)$/.test(path);
  linkTree(BUILT, site, (path) => isPart(path) && !/\.(?:br|gz)$/.test(path));
  linkTree(dataset, join(site, 'dataset'));
  await prerender(site, base);
}
