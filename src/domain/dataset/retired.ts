import type { Manifest } from './manifest.ts';

/** The id that stands now for what an id once stood for: itself, where it was never retired. Any word may be asked, also `constructor`. */
export function currentId({ retired }: Pick<Manifest, 'retired'>, id: string): string {
  return (Object.hasOwn(retired, id) ? retired[id] : undefined) ?? id;
}
