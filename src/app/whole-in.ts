/** A dataset that is not large, whole, as files for other programs tell it. */
import type { QueryClient } from '@tanstack/react-query';
import type { DayNumber } from '#domain/calendar.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { EventTable } from '#domain/event-table.ts';
import { type Exported, madeOn } from '#domain/exports/exported.ts';
import { aboutOptions } from '#queries/about-options.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { sourcesOptions } from '#queries/detail-options.ts';
import { type DatasetFiles, fillCache } from '#queries/fill-cache.ts';
import { datasetAddress } from '#session/session.tsx';
import { detailsIn } from './details-in.ts';

interface Whole {
  readonly table: EventTable;
  readonly exported: Exported;
  readonly sources: readonly SourceRecord[];
  readonly made: DayNumber;
}

/** Throws where something of it is missing: that is a bug. */
export function wholeIn(
  client: QueryClient,
  files: DatasetFiles,
  places: Pick<Exported, 'addressOf' | 'schema'>,
): Whole {
  const address = datasetAddress('./');
  const manifest = fillCache(client, address, files);
  const table = client.getQueryData(eventTableOptions(address).queryKey);
  const sources = client.getQueryData(sourcesOptions(address).queryKey);
  const account = client.getQueryData(aboutOptions(address).queryKey);
  if (!table || !sources || !account) throw new Error('The dataset is not whole.');
  const details = detailsIn(client, address, manifest);
  const events = table.events.flatMap((row) => {
    const detail = details.get(row.id);
    return detail ? [{ row, detail }] : [];
  });
  const { timeline, dataset } = table;
  return {
    table,
    exported: { timeline, dataset, events, ...places, view: null },
    sources,
    made: madeOn(account.about, sources),
  };
}
