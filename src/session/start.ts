/** Before the first rendering: a client, and the data that the page will show, so that it replaces the prerendered text in one commit. */
import { QueryClient } from '@tanstack/react-query';
import { isOfLarge, type Manifest } from '#domain/dataset/manifest.ts';
import { currentId } from '#domain/dataset/retired.ts';
import type { EventTable } from '#domain/event-table.ts';
import { isOpen } from '#domain/lens/lens.ts';
import type { Language } from '#messages/languages.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import type { Wanted } from '#queries/explain-error.ts';
import { searchOptions } from '#queries/search-options.ts';
import { parseViewState } from '#url-state/parse.ts';
import { openBasePath } from './base-path.ts';
import { languageFor, speakIn } from './language.ts';
import { type Page, pageOf } from './page-of.ts';
import { datasetAddress } from './session.tsx';
import { detailQueries } from './use-prefetch-detail.ts';

export interface Start {
  readonly base: string;
  readonly client: QueryClient;
  /** What the page is about, where it could not be had. */
  readonly missing: Missing | null;
}

export interface Missing {
  readonly wanted: Wanted;
  readonly error: unknown;
}

/** Without it the page has nothing to show. */
interface Needed {
  readonly wanted: Wanted;
  readonly coming: Promise<unknown>;
}

/** What the page is to speak, at the open address and in this browser. */
export function askedLanguage(): Language {
  return languageFor(parseViewState(location.search).state.lang, navigator.languages);
}

/** What fails to come is no reason to wait: whoever shows the page then says what is missing. */
export async function start(): Promise<Start> {
  const base = openBasePath();
  const client = new QueryClient();
  const dataset = datasetAddress(base);
  await speakIn(askedLanguage());
  const coming = client.query(manifestOptions(dataset));
  const manifest = await coming.catch(() => null);
  // Without it nothing else can be asked for, and to ask again would be to wait again.
  if (!manifest) return { base, client, missing: await firstMissing([{ wanted: 'timeline', coming }]) };
  const { needed, besides } = allPieces(client, dataset, base, manifest);
  const [missing] = await Promise.all([firstMissing(needed), Promise.allSettled(besides)]);
  return { base, client, missing };
}

async function firstMissing(needed: readonly Needed[]): Promise<Missing | null> {
  const came = await Promise.allSettled(needed.map(({ coming }) => coming));
  for (const [at, { wanted }] of needed.entries()) {
    const piece = came[at];
    if (piece?.status === 'rejected') return { wanted, error: piece.reason };
  }
  return null;
}

interface Pieces {
  readonly needed: readonly Needed[];
  readonly besides: readonly Promise<unknown>[];
}

function allPieces(client: QueryClient, dataset: string, base: string, manifest: Manifest): Pieces {
  const page = pageOf(location.pathname, base);
  if (!isOfLarge(manifest)) return pieces(client, dataset, page);
  return { needed: [{ wanted: 'timeline', coming: largePieces(client, dataset, page) }], besides: [] };
}

async function largePieces(client: QueryClient, dataset: string, page: Page): Promise<void> {
  const { loadLarge } = await import('./large/load-large.ts');
  await loadLarge(client, dataset, page);
}

/** All at once, since each waits for the manifest and a phone's network is slow to answer. */
function pieces(client: QueryClient, dataset: string, page: Page): Pieces {
  const table = client.query(eventTableOptions(dataset));
  const detail = (id: string) => table.then((rows) => loadDetail(client, dataset, rows, id));
  const events: Needed = { wanted: 'timeline', coming: table };
  const sources = (): Needed => ({ wanted: 'sources', coming: loadSources(client, dataset) });
  const also = (...needed: readonly Needed[]): Pieces => ({ needed: [events, ...needed], besides: [] });
  if (page.kind === 'event') return also({ wanted: 'eventPassages', coming: detail(page.id) });
  if (page.kind === 'source') return also(sources());
  if (page.kind === 'about')
    return also(sources(), { wanted: 'account', coming: loadAbout(client, dataset) });
  const { filters, event, lens } = parseViewState(location.search).state;
  const besides = [
    ...(filters.q.trim() === '' ? [] : [within(PATIENCE, client.query(searchOptions(dataset)))]),
    ...(isOpen(lens) ? [within(PATIENCE, loadTestimonies(client, dataset))] : []),
    ...(event === null ? [] : [within(PATIENCE, detail(event))]),
  ];
  return { needed: [events], besides };
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
  const { sourcesOptions } = await detailQueries.get();
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
  const { detailOptions } = await detailQueries.get();
  await client.query(detailOptions(dataset, event.shard));
}
