/** What a page tells those who list, preview or archive it. */
import { escapeMarkup } from '#base/escape-markup.ts';
import type { StaticPage } from './static-page.ts';

interface Place {
  /** Absolute path of the site. */
  readonly base: string;
  /** Such as `https://example.org`; null where it is not known: then nothing is said that would need it. */
  readonly origin: string | null;
}

export function machineTags({ base, origin }: Place, page: StaticPage): readonly string[] {
  const listed = isListed(page);
  const address = origin === null ? null : origin + base + pathOf(page.file);
  const canonical = page.file === FRAME && origin !== null ? origin + base : address;
  const hasCanonical = canonical !== null && (listed || page.file === FRAME);
  // To one that says which page it is, "drop this" would be a contradiction; one that has moved leads on by itself.
  const isDropped = !listed && !hasCanonical && page.movedTo === undefined;
  return [
    ...(isDropped ? ['<meta name="robots" content="noindex" />'] : []),
    ...(hasCanonical ? [`<link rel="canonical" href="${escapeMarkup(canonical)}" />`] : []),
    ...(listed ? previewTags(page, origin === null ? null : origin + base) : []),
    ...(page.data ? [dataTag(page.data)] : []),
  ];
}

export const FRAME = 'embed/index.html';

/** Neither the pages for addresses that there are not or that cannot be had, nor one that leads elsewhere or says no more than that it is not there, nor the frame, which is the explore page once more. */
export function isListed({
  file,
  movedTo,
  unlisted = false,
}: Pick<StaticPage, 'file' | 'movedTo' | 'unlisted'>): boolean {
  return (
    !unlisted && file !== '404.html' && file !== 'offline.html' && file !== FRAME && movedTo === undefined
  );
}

/** Of a page's file, below the base. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Of pictures, in pixels: what previews of links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

type Property = readonly [name: string, value: string];

/** @param site its whole address; null where that is not known: an address of a page or of a picture would be none */
function previewTags(page: StaticPage, site: string | null): readonly string[] {
  const { file, title, description, picture } = page;
  const shown = site === null || !picture ? [] : pictureProperties(site + picture.file, picture.alt);
  const properties: readonly Property[] = [
    ['og:type', file.startsWith('events/') ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ...(site === null ? [] : [['og:url', site + pathOf(file)] as const]),
    ...shown,
  ];
  return [
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeMarkup(value)}" />`),
    `<meta name="twitter:card" content="${shown.length > 0 ? 'summary_large_image' : 'summary'}" />`,
  ];
}

function pictureProperties(address: string, alt: string): readonly Property[] {
  return [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE_SIZE.width)],
    ['og:image:height', String(PICTURE_SIZE.height)],
    ['og:image:alt', alt],
  ];
}

/** Data, which no policy forbids: it is not run. A `<` could end it. */
function dataTag(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
