/** Before the first rendering: a client, and the data that the page will show, so that it replaces the prerendered text in one commit. */
import { QueryClient } from '@tanstack/react-query';
import { isOfLarge, type Manifest } from '#domain/dataset/manifest.ts';
import { currentId } from '#domain/dataset/retired.ts';
import type { EventTable } from '#domain/event-table.ts';
import { isOpen } from '#domain/lens/lens.ts';
import type { Language } from '#messages/languages.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { searchOptions } from '#queries/search-options.ts';
import { parseViewState } from '#url-state/parse.ts';
import { openBasePath } from './base-path.ts';
import { languageFor, speakIn } from './language.ts';
import { type Page, pageOf } from './page-of.ts';
import { datasetAddress } from './session.tsx';

export interface Start {
  readonly base: string;
  readonly client: QueryClient;
}

/** What the page is to speak, at the open address and in this browser. */
export function askedLanguage(): Language {
  return languageFor(parseViewState(location.search).state.lang, navigator.languages);
}

/** What fails to come is no reason to wait: the page then says what is missing. */
export async function start(): Promise<Start> {
  const base = openBasePath();
  const client = new QueryClient();
  const dataset = datasetAddress(base);
  await speakIn(askedLanguage());
  const manifest = await client.query(manifestOptions(dataset)).catch(() => null);
  // Without it nothing else can be asked for, and to ask again would be to wait again: the page says what is missing.
  if (manifest) await Promise.allSettled(allPieces(client, dataset, base, manifest));
  return { base, client };
}

function allPieces(client: QueryClient, dataset: string, base: string, manifest: Manifest) {
  const page = pageOf(location.pathname, base);
  return isOfLarge(manifest) ? [largePieces(client, dataset, page)] : pieces(client, dataset, page);
}

async function largePieces(client: QueryClient, dataset: string, page: Page): Promise<void> {
  const { loadLarge } = await import('./large/load-large.ts');
  await loadLarge(client, dataset, page);
}

/** All at once, since each waits for the manifest and a phone's network is slow to answer. */
function pieces(client: QueryClient, dataset: string, page: Page): readonly Promise<unknown>[] {
  const table = client.query(eventTableOptions(dataset));
  const detail = (id: string) => table.then((rows) => loadDetail(client, dataset, rows, id));
  if (page.kind === 'event') return [table, detail(page.id)];
  if (page.kind === 'source') return [table, loadSources(client, dataset)];
  if (page.kind === 'about') return [table, loadSources(client, dataset), loadAbout(client, dataset)];
  const { filters, event, lens } = parseViewState(location.search).state;
  return [
    table,
    ...(filters.q.trim() === '' ? [] : [within(PATIENCE, client.query(searchOptions(dataset)))]),
    ...(isOpen(lens) ? [within(PATIENCE, loadTestimonies(client, dataset))] : []),
    ...(event === null ? [] : [within(PATIENCE, detail(event))]),
  ];
}

/** Milliseconds that the events wait for what the address asks of them besides: a slow phone line brings it in that time. */
const PATIENCE = 3000;

function within(limit: number, promise: Promise<unknown>): Promise<unknown> {
  const over = new Promise((resolve) => {
    setTimeout(resolve, limit);
  });
  return Promise.race([promise, over]);
}

/** Its code is fetched with it: few readers ask for it. */
async function loadTestimonies(client: QueryClient, dataset: string): Promise<void> {
  const { testimonyOptions } = await import('#queries/testimony-options.ts');
  await client.query(testimonyOptions(dataset));
}

/** Its code comes with it, as above. */
async function loadAbout(client: QueryClient, dataset: string): Promise<void> {
  const { aboutOptions } = await import('#queries/about-options.ts');
  await client.query(aboutOptions(dataset));
}

async function loadSources(client: QueryClient, dataset: string): Promise<void> {
  const { sourcesOptions } = await import('#queries/detail-options.ts');
  await client.query(sourcesOptions(dataset));
}

async function loadDetail(
  client: QueryClient,
  dataset: string,
  table: EventTable,
  id: string,
): Promise<void> {
  const manifest = await client.query(manifestOptions(dataset));
  const row = table.rowOf.get(id) ?? table.rowOf.get(currentId(manifest, id));
  const event = row === undefined ? undefined : table.events[row];
  if (!event) return;
  const { detailOptions } = await import('#queries/detail-options.ts');
  await client.query(detailOptions(dataset, event.shard));
}
