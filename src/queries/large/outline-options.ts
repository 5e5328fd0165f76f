/** The tables of a large dataset without its columns: for pages that show no event of the timeline. `base`: the dataset's folder, with a slash at the end. */
import { queryOptions } from '@tanstack/react-query';
import { type Outline, outlineSchema } from '#domain/columns/outline.ts';
import type { Manifest } from '#domain/dataset/manifest.ts';
import { BUILT } from '../built.ts';
import { currentFile, datasetKey, type DatasetRequest, loadedOutline } from '../dataset-file.ts';
import { jsonIn, ofLarge } from './checked-file.ts';

export function outlineOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'outline'],
    queryFn: ({ client, signal }) =>
      currentFile({ client, base }, (manifest) => outlineIn(manifest, { client, base, signal })),
  });
}

/** That of this manifest, kept for whoever asks only whether it is there. Throws a `DatasetError`. */
export async function outlineIn(
  manifest: Manifest,
  { client, ...read }: Omit<DatasetRequest, 'name'>,
): Promise<Outline> {
  const name = ofLarge(({ outline }) => outline);
  const outline = await jsonIn(manifest, { ...read, name, schema: outlineSchema });
  client.setQueryData(loadedOutline(read.base).queryKey, outline);
  return outline;
}
