/** What the page can ask of a large dataset, piece by piece. `base` is the address of its folder, with a slash at the end. */
import { queryOptions } from '@tanstack/react-query';
import { addressFileOf, addressFileSchema } from '#domain/columns/address-file.ts';
import { type ColumnTable, columnTable } from '#domain/columns/column-table.ts';
import { labelsFileSchema } from '#domain/columns/labels-file.ts';
import { BUILT } from '../built.ts';
import { DatasetError, decodeFault } from '../dataset-error.ts';
import { datasetKey, manifestOptions } from '../dataset-file.ts';
import { checkedBytes, checkedJson, ofLarge } from './checked-file.ts';
import { readOutline } from './outline-options.ts';

/** All events, as columns. */
export function columnTableOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'columns'],
    queryFn: async ({ client, signal }): Promise<ColumnTable> => {
      const asked = { client, base, signal };
      const [outline, columns] = await Promise.all([
        readOutline(asked),
        checkedBytes({ ...asked, name: ofLarge((large) => large.columns) }),
      ]);
      const table = columnTable(outline, columns);
      if (!table.ok) throw new DatasetError(decodeFault(table.error), base);
      return table.value;
    },
  });
}

/** Ids and titles of so many rows: the `shard`th of the manifest's labels. */
export function labelsOptions(base: string, shard: number) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'labels', shard],
    queryFn: ({ client, signal }) => {
      const name = ofLarge(({ labels }) => labels.files[shard]);
      return checkedJson({ client, base, signal, name, schema: labelsFileSchema });
    },
  });
}

/** The row of an event, by its id or by one that it once had; null if there is no such event. */
export function rowOfOptions(base: string, id: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'row', id],
    queryFn: async ({ client, signal }): Promise<number | null> => {
      const { retired } = await client.query({ ...manifestOptions(base), staleTime: 'static' });
      const current = retired[id] ?? id;
      const name = ofLarge(({ addresses: { files } }) => files[addressFileOf(current, files.length)]);
      const { rows } = await checkedJson({ client, base, signal, name, schema: addressFileSchema });
      return rows[current] ?? null;
    },
  });
}
