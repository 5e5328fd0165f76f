/** The built site with another dataset in the place of its own, published as its own would be: its text in its pages. */
import { join } from 'node:path';
import { writeHostFiles } from '../hosting/files.ts';
import { prerender } from '../prerender.ts';
import { linkTree } from './link-tree.ts';
import { writeVersion } from './version.ts';
import { writeWorker } from './worker.ts';

const BUILT = 'dist';

/** `dataset`: a folder that the pipeline made. No page is linked: writing one would write the built site's own. Throws what the build throws. */
export async function makeSiteWith(
  dataset: string,
  site: string,
  base = '/',
  origin: string | null = null,
): Promise<void> {
  const isPart = (path: string): boolean => /^(?:assets|\.vite)\/|^(?!sw\.js)[^/]+\.(?:js|svg)$/.test(path);
  linkTree(BUILT, site, (path) => isPart(path) && !/\.(?:br|gz)$/.test(path));
  linkTree(dataset, join(site, 'dataset'));
  const { draw } = await prerender(site, base, origin);
  if (!(await draw())) throw new Error('Not every page has its picture.');
  await writeWorker(site);
  writeVersion(site);
  writeHostFiles(site, base);
}
