/** Every page of this shell as plain HTML, from a dataset's files; the build writes them. */
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { EventTable } from '#domain/event-table.ts';
import { EXPLORE_PARTS, preloadParts } from '#pages/late-parts.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { Session, datasetAddress } from '#session/session.tsx';
import { App } from './app.tsx';

/** A page of the site, as its address within it. */
interface Page {
  readonly pathname: string;
  /** From the page back to the base of the site; `/…/` for the one page that is served at any depth. */
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** What the page shows and its script loads late. */
  readonly parts: readonly string[];
}

/** @param siteBase absolute path of the site, for `404.html`, whose own address is not known */
export async function renderPages(files: DatasetFiles, siteBase: string) {
  await preloadParts();
  return pagesOf(siteBase, tableOf(files)).map((page) => renderPage(files, page));
}

function renderPage(files: DatasetFiles, { pathname, base, title, description, parts }: Page) {
  const client = new QueryClient();
  const { index, sources } = fillCache(client, datasetAddress(base), files);
  const html = renderToStaticMarkup(
    <Session base={base} client={client} pathname={pathname}>
      <App />
    </Session>,
  );
  const preload = pathname.startsWith('/sources/')
    ? ['manifest.json', index, sources]
    : ['manifest.json', index];
  return { file: fileOf(pathname), title, description, preload, parts, html };
}

function tableOf(files: DatasetFiles): EventTable {
  const client = new QueryClient();
  fillCache(client, datasetAddress('/'), files);
  const table = client.getQueryData(eventTableOptions(datasetAddress('/')).queryKey);
  if (!table) throw new Error('The dataset has no events.');
  return table;
}

const NOWHERE = '/nowhere/';

function fileOf(pathname: string): string {
  return pathname === NOWHERE ? '404.html' : `${pathname.slice(1)}index.html`;
}

function pagesOf(siteBase: string, { timeline, events, sources }: EventTable): readonly Page[] {
  const { title, description } = timeline;
  return [
    { pathname: '/', base: './', title, description, parts: EXPLORE_PARTS },
    {
      pathname: NOWHERE,
      base: siteBase,
      title: `Not found · ${title}`,
      description,
      parts: ['src/pages/not-found-page.tsx'],
    },
    ...events.map((event) => ({
      pathname: `/events/${event.id}/`,
      base: '../../',
      title: `${event.title} · ${title}`,
      description: `${event.title}: what ${event.sources.map(({ publisher }) => publisher).join(', ')} reported, with the passages quoted.`,
      parts: ['src/pages/event-page.tsx'],
    })),
    ...sources.map((source) => ({
      pathname: `/sources/${source.id}/`,
      base: '../../',
      title: `${source.publisher} · ${title}`,
      description: `What is known of this source, and every passage of it that is quoted.`,
      parts: ['src/pages/source-page.tsx'],
    })),
  ];
}
