/** Files for those who list sites. */
import { element, type Xml, xmlFile } from '#base/xml.ts';
import { isListed, pathOf } from './machine-tags.ts';
import type { StaticPage } from './static-page.ts';

/** Every page that may be listed (https://www.sitemaps.org/protocol.html). `site`: its whole address, with a slash at the end. */
export function sitemap(site: string, pages: readonly StaticPage[]): string {
  const listed = pages.filter(isListed).map(({ file }) => site + pathOf(file));
  return xmlFile(
    element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, listed.sort().map(entry)),
  );
}

/** @param known a sitemap, as `sitemap` has made it */
export function withListed(known: string, address: string): string {
  return known.replace('</urlset>', () => `${entry(address)}</urlset>`);
}

function entry(address: string): Xml {
  return element('url', {}, [element('loc', {}, address)]);
}

/** Heeded at the root of a host alone; below it, it does no harm. */
export function robots(base: string, origin: string | null): string {
  const listed = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${listed}`;
}
