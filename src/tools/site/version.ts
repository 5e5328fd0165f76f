/** Writes `/version.json` of a built site. A release writes its own, with the editions that it keeps. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from '#domain/editions/decoded.ts';
import { EDITION_FILE, editionFileSchema } from '#domain/editions/edition-file.ts';
import { unreleased } from '#domain/editions/version-file.ts';

/** Throws where the dataset beside it does not say which edition it is. */
export function writeVersion(site: string): true {
  const from = join(site, 'dataset', EDITION_FILE);
  const edition = decoded(editionFileSchema, JSON.parse(readFileSync(from, 'utf8')));
  if (!edition) throw new Error(`${from} is not of this program: run npm run build.`);
  writeFileSync(join(site, 'version.json'), `${JSON.stringify(unreleased(edition))}\n`);
  return true;
}
