import type { AboutFile } from '#domain/dataset/about-file.ts';
import { aboutOptions } from '#queries/about-options.ts';
import { useSession } from './session.tsx';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What is to be known of the timeline itself. */
export function useAbout(): Loaded<AboutFile> {
  return useLoaded(aboutOptions(useSession().dataset), 'account');
}
