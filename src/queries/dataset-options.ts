/**
 * What the page can ask of a dataset, as query options. `base` is the address of its folder, with a slash at the end. What few pages begin with
 * is asked in `detail-options.ts`, which comes late.
 */
import { queryOptions } from '@tanstack/react-query';
import { type EventIndex, eventIndexSchema } from '#domain/dataset/event-index.ts';
import { ofSmall } from '#domain/dataset/manifest.ts';
import { type EventTable, eventTable } from '#domain/event-table.ts';
import { BUILT } from './built.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

/** All events, as rows. */
export function eventTableOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'index'],
    queryFn: async ({ client, signal }) => {
      const name = ofSmall(({ index }) => index);
      return tableOf(await datasetFile({ client, base, signal, name, schema: eventIndexSchema }), base);
    },
  });
}

/** Throws a `DatasetError` where the index contradicts itself. */
export function tableOf(index: EventIndex, base: string): EventTable {
  const table = eventTable(index);
  if (!table.ok) throw new DatasetError(decodeFault(table.error), base);
  return table.value;
}
