/** The ground of the map: fetched when a reader first sees the map. */
import { queryOptions } from '@tanstack/react-query';
import { type GroundFile, groundFileSchema } from '#domain/dataset/ground-file.ts';
import { ofSmall } from '#domain/dataset/manifest.ts';
import { BUILT } from './built.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

export function groundOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'ground'],
    queryFn: async ({ client, signal }): Promise<GroundFile> => {
      const name = ofSmall(({ ground }) => ground ?? undefined);
      return datasetFile({ client, base, signal, name, schema: groundFileSchema });
    },
  });
}
