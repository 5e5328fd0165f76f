/** The pages of a large dataset as plain HTML: the explore page with its first events, and all that are not one for each event. */
import { QueryClient } from '@tanstack/react-query';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import type { SourceLabel, TimelineInfo } from '#domain/dataset/event-index.ts';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { datasetJsonLd } from '#domain/exports/json-ld.ts';
import * as words from '#messages/descriptions.ts';
import * as names from '#messages/pages.ts';
import { LARGE_AHEAD, LARGE_EXPLORE_AHEAD, LARGE_LANES, LARGE_EXPLORE_PARTS } from '#pages/late-parts.ts';
import type { DatasetFiles } from '#queries/fill-cache.ts';
import { fillLarge, fillReading, firstLabels } from '#queries/large/fill-large.ts';
import { datasetAddress } from '#session/session.tsx';
import { NOWHERE, type Page, render, type Rendered } from './render-page.tsx';

/** From the pages that tell of the timeline, and from those of its sources, back to the base. */
const READING = '../';
const SOURCES = '../../';

/** The dataset, decoded under the address that pages of one distance from the base know it by. */
interface Filled {
  readonly client: QueryClient;
  readonly manifest: LargeManifest;
  readonly timeline: TimelineInfo;
  /** Which edition. */
  readonly dataset: string;
  /** As all events name them. */
  readonly named: readonly SourceLabel[];
  readonly sources: readonly ListedSource[];
}

/**
 * @param siteBase absolute path of the site, for `404.html`, whose own address is not known
 * @param origin of the site; null where it is not known
 */
export function renderLargePages(
  files: DatasetFiles,
  siteBase: string,
  origin: string | null,
): readonly Rendered[] {
  return ['./', READING, SOURCES, siteBase].flatMap((base) => {
    const filled = fill(base, files);
    const root = origin === null ? base : origin + siteBase;
    const pages = pagesAt(base, filled).map((page) => {
      const whole = { ahead: LARGE_AHEAD, ...page, data: dataOf(page, filled, root) };
      return render(whole, filled.client, preloadOf(page, filled), 'large');
    });
    // What they asked for in vain is kept for a minute, and would keep the build from ending.
    filled.client.clear();
    return pages;
  });
}

function fill(base: string, files: DatasetFiles): Filled {
  const client = new QueryClient();
  const address = datasetAddress(base);
  const { manifest, table } = fillLarge(client, address, files);
  const isReading = base === READING || base === SOURCES;
  const sources = isReading ? fillReading(client, address, files, manifest) : [];
  const { timeline, dataset, sources: named } = table;
  return { client, manifest, timeline, dataset, named, sources };
}

function pagesAt(base: string, { timeline, sources }: Filled): readonly Page[] {
  if (base === './') return [explorePage(timeline)];
  if (base === READING) return readingPages(timeline);
  if (base === SOURCES) return sources.map((source) => sourcePage(source, timeline));
  return [notFoundPage(base, timeline)];
}

function explorePage({ title, description }: TimelineInfo): Page {
  return {
    pathname: '/',
    base: './',
    title,
    description,
    parts: LARGE_EXPLORE_PARTS,
    ahead: LARGE_EXPLORE_AHEAD,
    aheadWhere: LARGE_LANES,
  };
}

function notFoundPage(base: string, { title, description }: TimelineInfo): Page {
  const parts = ['src/pages/not-found-page.tsx'];
  return { pathname: NOWHERE, base, title: `${words.notFound()} · ${title}`, description, parts };
}

function sourcePage({ id, publisher, excerpts: { count } }: ListedSource, { title }: TimelineInfo): Page {
  return {
    pathname: `/sources/${id}/`,
    base: SOURCES,
    title: `${publisher} · ${title}`,
    description: words.largeSource({ count }),
    parts: ['src/pages/source-page.tsx'],
  };
}

/** Its account, and a plain word at the addresses of the pages that it is too large for. */
function readingPages({ title }: TimelineInfo): readonly Page[] {
  const tooLarge = words.tooLarge();
  return [
    {
      pathname: '/about/',
      base: READING,
      title: `${names.about()} · ${title}`,
      description: words.about(),
      parts: ['src/pages/about-page.tsx'],
    },
    {
      pathname: '/differences/',
      base: READING,
      title: `${names.differences()} · ${title}`,
      description: tooLarge,
      unlisted: true,
      parts: ['src/pages/differences-page.tsx'],
    },
    {
      pathname: '/coverage/',
      base: READING,
      title: `${names.coverage()} · ${title}`,
      description: tooLarge,
      unlisted: true,
      parts: ['src/pages/coverage-page.tsx'],
    },
  ];
}

/**
 * What a page tells machines: of the dataset, the page that all events open on and the account, which names the sources, too. Of an event nothing,
 * since none has a page.
 */
function dataOf({ pathname }: Page, { timeline, dataset, named }: Filled, root: string): object | undefined {
  if (pathname !== '/' && pathname !== '/about/') return undefined;
  return datasetJsonLd({ timeline, dataset, isLarge: true }, pathname === '/' ? [] : named, root);
}

/** What `session/large/load-large.ts` asks for first. */
function preloadOf({ pathname }: Page, { manifest }: Filled): readonly string[] {
  const { outline, columns, sources, about } = manifest;
  const first = ['manifest.json', outline];
  if (pathname === '/') return [...first, ...firstLabels(manifest), columns];
  if (pathname === '/about/') return [...first, columns, sources, about];
  return pathname.startsWith('/sources/') ? [...first, sources] : first;
}
