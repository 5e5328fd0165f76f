/** What the page can ask of a large dataset, piece by piece. `base` is the address of its folder, with a slash at the end. */
import { queryOptions } from '@tanstack/react-query';
import { addressFileOf, addressFileSchema } from '#domain/columns/address-file.ts';
import { type ColumnTable, columnTable } from '#domain/columns/column-table.ts';
import { labelsFrom } from '#domain/columns/labels-file.ts';
import { currentId } from '#domain/dataset/retired.ts';
import { BUILT } from '../built.ts';
import { currentFile, datasetKey } from '../dataset-file.ts';
import { bytesIn, jsonIn, ofEdition, ofLarge } from './checked-file.ts';
import { outlineIn } from './outline-options.ts';

/** All events, as columns. */
export function columnTableOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'columns'],
    queryFn: ({ client, signal }): Promise<ColumnTable> =>
      // Of one manifest: an outline of the older edition may fit the columns of the newer.
      currentFile({ client, base }, async (manifest) => {
        const outline = outlineIn(manifest, { client, base, signal });
        const name = ofLarge(({ columns }) => columns);
        const open = async (columns: ArrayBuffer) => columnTable(await outline, columns);
        const [, table] = await Promise.all([outline, bytesIn(manifest, { base, signal, name, open })]);
        return table;
      }),
  });
}

/** Ids and titles of so many rows: the `shard`th of the manifest's labels. */
export function labelsOptions(base: string, shard: number) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'labels', shard],
    queryFn: ({ client, signal }) =>
      currentFile({ client, base }, (manifest) => {
        const name = ofLarge(({ labels }) => labels.files[shard]);
        const first = ofLarge(({ labels }) => labels.rows * shard)(manifest) ?? 0;
        return jsonIn(manifest, { base, signal, name, schema: labelsFrom(first) });
      }),
  });
}

/** The row of an event, by its id or by one that it once had; null if there is no such event. `edition`: whose rows are meant. */
export function rowOfOptions(base: string, edition: string, id: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'row', edition, id],
    queryFn: ({ client, signal }): Promise<number | null> =>
      currentFile({ client, base }, async (manifest) => {
        const current = currentId(manifest, id);
        const name = ofEdition(
          edition,
          ({ addresses: { files } }) => files[addressFileOf(current, files.length)],
        );
        const { rows } = await jsonIn(manifest, { base, signal, name, schema: addressFileSchema });
        return Object.hasOwn(rows, current) ? (rows[current] ?? null) : null;
      }),
  });
}
