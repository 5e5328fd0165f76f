/** `/version.json`: which edition stands at the root of the site, and all that can be had, each at an address of its own that stays as it is. */
import * as v from 'valibot';
import { isoDaySchema, versionSchema } from './shapes.ts';

/** Raised whenever the file's shape changes in a way that could break who reads it. */
const VERSION_FORMAT = 1;

const editionFields = {
  version: versionSchema,
  /** The day of its state, as its authors tell; null where they do not. */
  date: v.nullable(isoDaySchema),
  /** Whole where the site's own address is known, else relative to this file. */
  address: v.string(),
};

/** What is added later breaks nobody who reads it. */
export const versionFileSchema = v.looseObject({
  format: v.literal(VERSION_FORMAT),
  ...editionFields,
  /** null while its authors have given none. */
  version: v.nullable(versionSchema),
  /** Those that are kept, newest first; of a release this one, too. */
  editions: v.array(v.looseObject(editionFields)),
});
export type VersionFile = v.InferOutput<typeof versionFileSchema>;

export interface ListedEdition {
  readonly version: string;
  readonly date: string | null;
}

/**
 * @param editions newest first; throws where there is none
 * @param root the site's whole address with a slash at its end, or `./`
 */
export function versionFile(editions: readonly ListedEdition[], root: string): VersionFile {
  const listed = editions.map(({ version, date }) => ({
    version,
    date,
    address: `${root}${editionPath(version)}`,
  }));
  const [newest] = listed;
  if (!newest) throw new Error('There is no edition.');
  return { format: VERSION_FORMAT, ...newest, editions: listed };
}

/** Of a site as it is built: no edition of it is kept yet. */
export function unreleased({ version, date }: Pick<VersionFile, 'version' | 'date'>): VersionFile {
  return { format: VERSION_FORMAT, version, date, address: './', editions: [] };
}

/** Where an edition stands for good, below the root of the site. */
export function editionPath(version: string): string {
  return `v/${version}/`;
}
