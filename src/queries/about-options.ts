/** What is to be known of the timeline itself: fetched for the page that tells it. */
import { queryOptions } from '@tanstack/react-query';
import { type AboutFile, aboutFileSchema } from '#domain/dataset/about-file.ts';
import type { Manifest } from '#domain/dataset/manifest.ts';
import { BUILT } from './built.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

export function aboutOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'about'],
    queryFn: async ({ client, signal }): Promise<AboutFile> => {
      const name = (manifest: Manifest) => manifest.about;
      return datasetFile({ client, base, signal, name, schema: aboutFileSchema });
    },
  });
}
