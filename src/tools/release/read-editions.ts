/** The edition that a folder holds: a site that was just built, or one that was released. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#base/result.ts';
import { contentFileSchema, contentOf, retiredSchema } from '#domain/editions/content.ts';
import { decoded } from '#domain/editions/decoded.ts';
import { EDITION_FILE, editionFileSchema } from '#domain/editions/edition-file.ts';
import type { Edition } from '#domain/editions/judge.ts';
import { compareVersions, parseVersion } from '#domain/editions/version.ts';

/** Where editions lie in the folder that is published. */
const EDITIONS = 'v';

/** @param site a folder; an error says what is missing there, and what to do */
export function readEdition(site: string): Result<Edition, string> {
  const at = (name: string): string => join(site, 'dataset', name);
  if (!existsSync(at('manifest.json'))) return err(`There is no ${at('manifest.json')}: run npm run build.`);
  if (!existsSync(at('timeline.json')))
    return err('This timeline is too large for editions: there is no file of all of it to compare.');
  const edition = decoded(editionFileSchema, readJson(at(EDITION_FILE)));
  const file = decoded(contentFileSchema, readJson(at('timeline.json')));
  const manifest = decoded(retiredSchema, readJson(at('manifest.json')));
  if (!edition || !file || !manifest) return err(`The files in ${join(site, 'dataset')} cannot be read.`);
  const version = parseVersion(edition.version ?? '');
  if (!version)
    return err(
      'The timeline has no version yet: write one into data/timeline.yaml, such as "version: 1.0.0".',
    );
  return ok({ version, date: edition.date, content: contentOf(file, manifest.retired) });
}

/** Those in the folder that is published, oldest first; an error of the first that cannot be read. */
export function readReleased(published: string): Result<readonly Edition[], string> {
  const folder = join(published, EDITIONS);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => parseVersion(name)) : [];
  const editions: Edition[] = [];
  for (const name of names) {
    const edition = readEdition(join(folder, name));
    if (!edition.ok) return edition;
    editions.push(edition.value);
  }
  return ok(editions.sort((a, b) => compareVersions(a.version, b.version)));
}

/** What is not JSON is of no shape. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
