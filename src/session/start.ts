/** Before the first rendering: a client, and the data that the page will show, so that it replaces the prerendered text in one commit. */
import { QueryClient } from '@tanstack/react-query';
import { detailOptions, eventTableOptions, sourcesOptions } from '#queries/dataset-options.ts';
import { openBasePath } from './base-path.ts';
import { pageOf } from './page-of.ts';
import { datasetAddress } from './session.tsx';

export interface Start {
  readonly base: string;
  readonly client: QueryClient;
}

/** What does not come is no reason to wait: the page then says what is missing. */
export async function start(): Promise<Start> {
  const base = openBasePath();
  const client = new QueryClient();
  await loadPage(client, base);
  return { base, client };
}

async function loadPage(client: QueryClient, base: string): Promise<void> {
  const dataset = datasetAddress(base);
  const page = pageOf(location.pathname, base);
  const sources = page.kind === 'source' ? client.prefetchQuery(sourcesOptions(dataset)) : null;
  await client.prefetchQuery(eventTableOptions(dataset));
  const table = client.getQueryData(eventTableOptions(dataset).queryKey);
  const asked = page.kind === 'event' ? page.id : new URLSearchParams(location.search).get('event');
  const event = table?.events[table.rowOf.get(asked ?? '') ?? -1];
  if (event) await client.prefetchQuery(detailOptions(dataset, event.shard));
  await sources;
}
