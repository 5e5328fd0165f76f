import type { GroundFile } from '#domain/dataset/ground-file.ts';
import { groundOptions } from '#queries/ground-options.ts';
import { useSession } from './session.tsx';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What the map is drawn on; fetched when first asked for, and not there where no event names a place. */
export function useGround(): Loaded<GroundFile> {
  return useLoaded(groundOptions(useSession().dataset), 'map');
}
