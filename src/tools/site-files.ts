/** Files for those who list sites. */
import { element, xmlFile } from '#base/xml.ts';
import { isListed, pathOf } from './machine-tags.ts';
import type { StaticPage } from './static-page.ts';

/** Every page that may be listed (https://www.sitemaps.org/protocol.html). `site`: its whole address, with a slash at the end. */
export function sitemap(site: string, pages: readonly StaticPage[]): string {
  const listed = pages.filter(isListed).map(({ file }) => site + pathOf(file));
  const urls = listed.sort().map((address) => element('url', {}, [element('loc', {}, address)]));
  return xmlFile(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}

/** Heeded at the root of a host alone; below it, it does no harm. */
export function robots(base: string, origin: string | null): string {
  const listed = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${listed}`;
}
