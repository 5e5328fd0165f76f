/** The tables of a large dataset without its columns: for pages that show no event of the timeline. `base`: the dataset's folder, with a slash at the end. */
import { queryOptions } from '@tanstack/react-query';
import { type Outline, outlineSchema } from '#domain/columns/outline.ts';
import { BUILT } from '../built.ts';
import { type DatasetRequest, outlineKey } from '../dataset-file.ts';
import { checkedJson, ofLarge } from './checked-file.ts';

export function outlineOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: outlineKey(base),
    queryFn: ({ client, signal }) => readOutline({ client, base, signal }),
  });
}

export function readOutline(asked: Omit<DatasetRequest, 'name'>): Promise<Outline> {
  return checkedJson({ ...asked, name: ofLarge(({ outline }) => outline), schema: outlineSchema });
}
