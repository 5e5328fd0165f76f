/** Who tells of each event: fetched when a reader first asks what some of the sources alone could tell. */
import { queryOptions } from '@tanstack/react-query';
import { ofSmall } from '#domain/dataset/manifest.ts';
import { testimonyFileSchema } from '#domain/dataset/testimony-file.ts';
import { testimoniesOf } from '#domain/lens/testimony.ts';
import { BUILT } from './built.ts';
import { DatasetError, decodeFault } from './dataset-error.ts';
import { datasetFile, datasetKey } from './dataset-file.ts';

export function testimonyOptions(base: string) {
  return queryOptions({
    ...BUILT,
    queryKey: [...datasetKey(base), 'testimony'],
    queryFn: async ({ client, signal }) => {
      const name = ofSmall(({ testimony }) => testimony);
      const file = await datasetFile({ client, base, signal, name, schema: testimonyFileSchema });
      const testimonies = testimoniesOf(file);
      if (!testimonies.ok) throw new DatasetError(decodeFault(testimonies.error), base);
      return testimonies.value;
    },
  });
}
