/** Before the first rendering: a client, and the data that the page will show, so that it replaces the prerendered text in one commit. */
import { QueryClient } from '@tanstack/react-query';
import type { EventTable } from '#domain/event-table.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { detailOptions, eventTableOptions, sourcesOptions } from '#queries/dataset-options.ts';
import { searchOptions } from '#queries/search-options.ts';
import { parseViewState } from '#url-state/parse.ts';
import { openBasePath } from './base-path.ts';
import { type Page, pageOf } from './page-of.ts';
import { datasetAddress } from './session.tsx';

export interface Start {
  readonly base: string;
  readonly client: QueryClient;
}

/** What does not come is no reason to wait: the page then says what is missing. */
export async function start(): Promise<Start> {
  const base = openBasePath();
  const client = new QueryClient();
  await Promise.allSettled(pieces(client, datasetAddress(base), pageOf(location.pathname, base)));
  return { base, client };
}

/** All at once, since each waits for the manifest and a phone's network is slow to answer. */
function pieces(client: QueryClient, dataset: string, page: Page): readonly Promise<unknown>[] {
  const { state } = parseViewState(location.search);
  const table = client.query(eventTableOptions(dataset));
  const eventId = page.kind === 'event' ? page.id : state.event;
  return [
    table,
    ...(page.kind === 'source' ? [client.query(sourcesOptions(dataset))] : []),
    ...(state.filters.q.trim() === '' ? [] : [client.query(searchOptions(dataset))]),
    ...(eventId === null ? [] : [table.then((rows) => loadDetail(client, dataset, rows, eventId))]),
  ];
}

async function loadDetail(
  client: QueryClient,
  dataset: string,
  table: EventTable,
  id: string,
): Promise<void> {
  const { retired } = await client.query(manifestOptions(dataset));
  const row = table.rowOf.get(id) ?? table.rowOf.get(retired[id] ?? '');
  const event = row === undefined ? undefined : table.events[row];
  if (event) await client.query(detailOptions(dataset, event.shard));
}
