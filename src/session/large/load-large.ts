/** Before the first rendering of a page of a large dataset: what it shows at once. */
import type { QueryClient } from '@tanstack/react-query';
import { aboutOptions } from '#queries/about-options.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { columnTableOptions, labelsOptions, rowOfOptions } from '#queries/large/large-options.ts';
import { outlineOptions } from '#queries/large/outline-options.ts';
import { passagesOptions, sourceListOptions } from '#queries/large/source-options.ts';
import { firstShards } from '#domain/columns/first-rows.ts';
import { firstPage } from '#domain/passage-pages.ts';
import { parseViewState } from '#url-state/parse.ts';
import { passagesAsked } from './use-passages-place.ts';
import type { Page } from '../page-of.ts';

export async function loadLarge(client: QueryClient, dataset: string, page: Page): Promise<void> {
  switch (page.kind) {
    case 'source':
      await Promise.all([client.query(outlineOptions(dataset)), loadPassages(client, dataset, page.id)]);
      break;
    case 'about':
      await Promise.all([
        client.query(columnTableOptions(dataset)),
        client.query(sourceListOptions(dataset)),
        client.query(aboutOptions(dataset)),
      ]);
      break;
    case 'differences':
    case 'coverage':
    case 'event':
    case 'nowhere':
      await client.query(outlineOptions(dataset));
      break;
    case 'explore':
    case 'embed':
      await loadEvents(client, dataset);
  }
}

/** One whose passages the address asks for by name is looked for when the page is there, and says so. */
async function loadPassages(client: QueryClient, dataset: string, id: string): Promise<void> {
  const { sources } = await client.query(sourceListOptions(dataset));
  const extent = sources.find((source) => source.id === id)?.excerpts;
  if (!extent || extent.count === 0) return;
  const { file } = passagesAsked(location.search, extent) ?? firstPage(extent);
  await client.query(passagesOptions(dataset, id, file));
}

async function loadEvents(client: QueryClient, dataset: string): Promise<void> {
  const { event } = parseViewState(location.search).state;
  const manifest = await client.query({ ...manifestOptions(dataset), staleTime: 'static' });
  if (event !== null) client.query(rowOfOptions(dataset, manifest.dataset, event)).catch(() => undefined);
  // The titles that the list begins with: nobody waits for them, but they are smaller than the columns, and come before.
  for (const shard of 'index' in manifest ? [] : firstShards(manifest.labels))
    client.query(labelsOptions(dataset, shard)).catch(() => undefined);
  await client.query(columnTableOptions(dataset));
}
