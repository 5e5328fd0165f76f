/** Before the first rendering of a large dataset: its columns, and in the meantime what the address asks for besides. */
import type { QueryClient } from '@tanstack/react-query';
import { columnTableOptions, rowOfOptions } from '#queries/large/large-options.ts';
import { parseViewState } from '#url-state/parse.ts';

export async function loadLarge(client: QueryClient, dataset: string): Promise<void> {
  const { event } = parseViewState(location.search).state;
  if (event !== null) client.query(rowOfOptions(dataset, event)).catch(() => undefined);
  await client.query(columnTableOptions(dataset));
}
