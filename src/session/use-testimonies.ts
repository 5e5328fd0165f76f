import type { Testimonies } from '#domain/lens/testimony.ts';
import { testimonyOptions } from '#queries/testimony-options.ts';
import { useSession } from './session.tsx';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** Who tells of each event; fetched when first asked for. */
export function useTestimonies(): Loaded<Testimonies> {
  return useLoaded(testimonyOptions(useSession().dataset), 'testimonies');
}
