/** What is to be known of the timeline itself: fetched for the page that tells it. */
import { queryOptions } from '@tanstack/react-query';
import { type AboutFile, aboutFileSchema } from '#domain/dataset/about-file.ts';
import { BUILT } from './built.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

export function aboutOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'about'],
    queryFn: async ({ client, signal }): Promise<AboutFile> => {
      return datasetFile({ client, base, signal, name: ({ about }) => about, schema: aboutFileSchema });
    },
  });
}
