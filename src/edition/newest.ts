/** What stands at the root of the site above this edition. */
import { decoded } from '#domain/editions/decoded.ts';
import { type VersionFile, versionFileSchema } from '#domain/editions/version-file.ts';
import { compareVersions, parseVersion } from '#domain/editions/version.ts';

/** From the base of an edition, `/v/<version>/`, to that of the newest. */
const UP = '../../';

/** @param base of this edition, as a whole address */
export function rootAbove(base: string): string {
  return new URL(UP, base).href;
}

/** null where it cannot be had, or is not what it should be. */
export async function newestEdition(root: string): Promise<VersionFile | null> {
  try {
    const answer = await fetch(new URL('version.json', root), { cache: 'no-cache' });
    return answer.ok ? decoded(versionFileSchema, await answer.json()) : null;
  } catch {
    return null;
  }
}

/** A version that is not told, or is none, is not newer than any. */
export function isNewer(one: string | null, other: string): boolean {
  const [a, b] = [parseVersion(one ?? ''), parseVersion(other)];
  return a !== null && b !== null && compareVersions(a, b) > 0;
}

/** The newest edition’s page of what is open at an address of this one: the same path, query and fragment. */
export function sameView(address: string, base: string): string {
  return address.startsWith(base) ? rootAbove(base) + address.slice(base.length) : rootAbove(base);
}
