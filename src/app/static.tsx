/** Every page of this shell as plain HTML, and the feed, from a dataset's files; the build writes them. */
import { QueryClient } from '@tanstack/react-query';
import { isOfLarge, type SmallManifest } from '#domain/dataset/manifest.ts';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventTable } from '#domain/event-table.ts';
import { datasetJsonLd, eventJsonLd } from '#domain/exports/json-ld.ts';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/descriptions.ts';
import * as names from '#messages/pages.ts';
import { EXPLORE_PARTS, preloadParts } from '#pages/late-parts.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { datasetAddress } from '#session/session.tsx';
import { detailsIn } from './details-in.ts';
import { NOWHERE, type Page, render, type Rendered } from './render-page.tsx';
import { renderLargePages } from './static-large.tsx';

export { renderFeed } from './static-feed.ts';
export { renderFiles } from './static-files.ts';
export { renderOffline } from './static-offline.tsx';
export { renderWhole } from './static-whole.tsx';

/** The dataset, decoded under the address that pages of one distance from the base know it by. */
interface Filled {
  readonly client: QueryClient;
  readonly manifest: SmallManifest;
}

/**
 * @param siteBase absolute path of the site, for `404.html`, whose own address is not known
 * @param origin of the site, such as `https://example.org`; null where it is not known
 */
export async function renderPages(files: DatasetFiles, siteBase: string, origin: string | null = null) {
  await preloadParts();
  return isOfLarge(files.get('manifest.json'))
    ? renderLargePages(files, siteBase, origin)
    : renderSmallPages(files, siteBase, origin);
}

function renderSmallPages(files: DatasetFiles, siteBase: string, origin: string | null): readonly Rendered[] {
  // Decoding costs far more than rendering: once for each base, not for each page.
  const filled = new Map<string, Filled>();
  const filledAt = (base: string): Filled => {
    const there = filled.get(base) ?? fill(base, files);
    filled.set(base, there);
    return there;
  };
  const first = filledAt('./');
  const table = tableIn(first, './');
  const pages = [...pagesOf(siteBase, table), ...movedPages(first.manifest, table)];
  const details = detailsIn(first.client, datasetAddress('./'), first.manifest);
  return pages.map((page) => {
    const root = origin === null ? page.base : origin + siteBase;
    return renderPage(filledAt(page.base), { ...page, data: dataOf(page, { table, details, root }) });
  });
}

function fill(base: string, files: DatasetFiles): Filled {
  const client = new QueryClient();
  return { client, manifest: fillCache(client, datasetAddress(base), files) };
}

function tableIn({ client }: Filled, base: string): EventTable {
  const table = client.getQueryData(eventTableOptions(datasetAddress(base)).queryKey);
  if (!table) throw new Error('The dataset has no events.');
  return table;
}

function renderPage({ client, manifest }: Filled, page: Page): Rendered {
  const { index } = manifest;
  return render(page, client, ['manifest.json', index, ...furtherFiles(page.pathname, manifest)]);
}

interface Told {
  readonly table: EventTable;
  readonly details: ReadonlyMap<string, EventDetail>;
  readonly root: string;
}

/** What a page tells machines: the account of the timeline, of the dataset; an event's own page, of the event. */
function dataOf({ pathname, movedTo }: Page, { table, details, root }: Told): object | undefined {
  if (pathname === '/about/') return datasetJsonLd({ ...table, isLarge: false }, table.sources, root);
  const id = /^\/events\/([^/]+)\/$/.exec(pathname)?.[1];
  const [row, detail] = [table.events[table.rowOf.get(id ?? '') ?? -1], details.get(id ?? '')];
  return row && detail && movedTo === undefined ? eventJsonLd({ row, detail }, root) : undefined;
}

function furtherFiles(pathname: string, { sources, about }: SmallManifest): readonly string[] {
  if (pathname === '/about/') return [sources, about];
  return /^\/(sources|coverage)\//.test(pathname) ? [sources] : [];
}

function pagesOf(siteBase: string, { timeline, events, sources }: EventTable): readonly Page[] {
  const { title, description } = timeline;
  return [
    { pathname: '/', base: './', title, description, parts: EXPLORE_PARTS },
    {
      pathname: NOWHERE,
      base: siteBase,
      title: `${words.notFound()} · ${title}`,
      description,
      parts: ['src/pages/not-found-page.tsx'],
    },
    {
      pathname: '/differences/',
      base: '../',
      title: `${names.differences()} · ${title}`,
      description: words.differences(),
      parts: ['src/pages/differences-page.tsx'],
    },
    {
      pathname: '/about/',
      base: '../',
      title: `${names.about()} · ${title}`,
      description: words.about(),
      parts: ['src/pages/about-page.tsx'],
    },
    {
      pathname: '/coverage/',
      base: '../',
      title: `${names.coverage()} · ${title}`,
      description: words.coverage(),
      parts: ['src/pages/coverage-page.tsx'],
    },
    ...events.map((event) => ({
      pathname: `/events/${event.id}/`,
      base: '../../',
      title: `${event.title} · ${title}`,
      description: words.event({
        event: event.title,
        outlets: partsWords(event.sources.map(({ publisher }) => publisher)),
      }),
      parts: ['src/pages/event-page.tsx'],
    })),
    ...sources.map((source) => ({
      pathname: `/sources/${source.id}/`,
      base: '../../',
      title: `${source.publisher} · ${title}`,
      description: words.source(),
      parts: ['src/pages/source-page.tsx'],
    })),
  ];
}

/** A retired id keeps a page, which leads to the event that took its place. */
function movedPages({ retired }: SmallManifest, { events, rowOf, timeline }: EventTable): readonly Page[] {
  return Object.entries(retired).flatMap(([old, current]) => {
    const event = events[rowOf.get(current) ?? -1];
    if (!event) return [];
    return {
      pathname: `/events/${old}/`,
      base: '../../',
      title: `${event.title} · ${timeline.title}`,
      description: words.moved(),
      parts: ['src/pages/event-page.tsx'],
      movedTo: `../${current}/`,
    };
  });
}
