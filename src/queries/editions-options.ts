/** Which editions of the timeline are kept beside the newest. */
import { queryOptions } from '@tanstack/react-query';
import { decoded } from '#domain/editions/decoded.ts';
import { type VersionFile, versionFileSchema } from '#domain/editions/version-file.ts';
import { BUILT } from './built.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * Asked for once while a page is open. null where what came is not of a shape that is known here.
 * @param root the address of the site that the newest edition stands at, with a slash at its end
 */
export function editionsOptions(root: string) {
  return queryOptions({
    ...BUILT,
    retry: false,
    queryKey: ['editions', root],
    queryFn: async ({ signal }): Promise<VersionFile | null> =>
      decoded(versionFileSchema, await fetchJson({ url: `${root}version.json`, signal, cache: 'no-cache' })),
  });
}
