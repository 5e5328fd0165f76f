/** The tables of a large dataset without its columns: for pages that show no event of the timeline. `base`: the dataset's folder, with a slash at the end. */
import { queryOptions } from '@tanstack/react-query';
import { type Outline, outlineSchema } from '#domain/columns/outline.ts';
import { BUILT } from '../built.ts';
import { datasetKey, type DatasetRequest, loadedOutline } from '../dataset-file.ts';
import { checkedJson, ofLarge } from './checked-file.ts';

export function outlineOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'outline'],
    queryFn: ({ client, signal }) => readOutline({ client, base, signal }),
  });
}

/** Keeps it for whoever asks only whether it is there. Throws a `DatasetError`. */
export async function readOutline(asked: Omit<DatasetRequest, 'name'>): Promise<Outline> {
  const name = ofLarge(({ outline }) => outline);
  const outline = await checkedJson({ ...asked, name, schema: outlineSchema });
  asked.client.setQueryData(loadedOutline(asked.base).queryKey, outline);
  return outline;
}
