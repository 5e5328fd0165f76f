/** From a built site to an edition of its own in a folder that keeps all of them, and to the root of that. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { err, ok, type Result } from '#base/result.ts';
import { changeLog } from '#domain/editions/change-log.ts';
import { editionWords } from '#domain/editions/edition-words.ts';
import { type Edition, judge } from '#domain/editions/judge.ts';
import { following, formatVersion } from '#domain/editions/version.ts';
import { editionPath, versionFile } from '#domain/editions/version-file.ts';
import { about } from '#messages/editions.ts';
import { CHANGES_FILE } from './changes-page.ts';
import { datedFeed, daysOfEvents } from './dated-feed.ts';
import { firstDifference } from './files-in.ts';
import { freeze } from './freeze.ts';
import { readEdition, readReleased } from './read-editions.ts';
import { withListed } from '../site-files.ts';
import { inTheWay, putAtRoot } from './root.ts';
import { type Built, builtSite, editionAssets, editionPages } from './site-pages.ts';

export interface Release {
  /** The built site. */
  readonly dist: string;
  /** The folder that is published. */
  readonly to: string;
  /** As the site was built. */
  readonly base: string;
  readonly origin: string | null;
}

/** @returns what was done, in a sentence; an error says what is wrong, and then nothing was changed */
export async function release(asked: Release): Promise<Result<string, string>> {
  const { dist, to } = asked;
  if (isWithin(to, dist) || isWithin(dist, to))
    return err(`${to} and ${dist} lie in one another: publish to a folder of its own.`);
  const [edition, released] = [readEdition(dist), readReleased(to)];
  if (!edition.ok) return edition;
  if (!released.ok) return released;
  const judged = judge(released.value, edition.value);
  if (!judged.ok) return judged;
  return publish(asked, edition.value, released.value);
}

function isWithin(inner: string, outer: string): boolean {
  return `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
}

async function publish(
  { dist, to, base, origin }: Release,
  edition: Edition,
  released: readonly Edition[],
): Promise<Result<string, string>> {
  const built = builtSite(dist, { base, origin });
  const version = formatVersion(edition.version);
  const isNew = !released.some((one) => formatVersion(one.version) === version);
  const editions = isNew ? [...released, edition] : released;
  const others = new Map([
    ...besides(built, editions),
    ...feedOf(dist, built, editions),
    ...sitemapOf(dist, built),
  ]);
  const foreign = inTheWay(dist, to, [...others.keys()]);
  if (foreign !== null) return err(`${join(to, foreign)} is not of an earlier release: move it elsewhere.`);
  const kept = await keep(dist, to, edition, built);
  if (!kept.ok) return kept;
  await putAtRoot(dist, to, others);
  return ok(
    isNew
      ? `Edition ${version} stands in ${join(to, editionPath(version))}, and at the root of ${to}.`
      : `Edition ${version} was there already, and is the same.`,
  );
}

/** The edition in its place for good, in one step; an error where another of the same version is there. */
async function keep(dist: string, to: string, edition: Edition, built: Built): Promise<Result<null, string>> {
  const { version: numbers, date } = edition;
  const version = formatVersion(numbers);
  const [making, place] = [join(to, 'v', '.making'), join(to, editionPath(version))];
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const { origin, base } = built;
  await freeze(dist, making, {
    ...{ version, date, path: editionPath(version), site: origin === null ? null : origin + base },
    ...{ line: editionWords({ version, date }), label: about() },
    ...editionAssets(built),
  });
  if (!existsSync(place)) {
    renameSync(making, place);
    return ok(null);
  }
  const differs = firstDifference(making, place);
  rmSync(making, { recursive: true });
  if (differs === null) return ok(null);
  const next = formatVersion(following(numbers, 'patch'));
  return err(
    `${join(place, differs)} would change, and an edition stays as it is: version ${version} should be ${next}. Write that in data/timeline.yaml.`,
  );
}

/** What stands at the root besides the built site. */
function besides(built: Built, editions: readonly Edition[]): ReadonlyMap<string, string> {
  const log = changeLog(editions);
  const { origin, base } = built;
  const root = origin === null ? null : origin + base;
  const address = (version: string): string => `${root ?? '../'}${editionPath(version)}`;
  const changes = { format: 1, editions: log.map((one) => ({ ...one, address: address(one.version) })) };
  return new Map([
    ...editionPages(built, editions, log).map(({ file, html }) => [file, html] as const),
    [`changes/${CHANGES_FILE}`, `${JSON.stringify(changes, null, 2)}\n`],
    ['version.json', `${JSON.stringify(versionFile(log, root ?? './'), null, 2)}\n`],
  ]);
}

function feedOf(dist: string, { feed }: Built, editions: readonly Edition[]): readonly [string, string][] {
  if (feed === null) return [];
  return [[feed, datedFeed(readFileSync(join(dist, feed), 'utf8'), daysOfEvents(editions))]];
}

/** Of a site without a known address there is none. */
function sitemapOf(dist: string, { origin, base }: Built): readonly [string, string][] {
  const name = 'sitemap.xml';
  if (origin === null || !existsSync(join(dist, name))) return [];
  return [[name, withListed(readFileSync(join(dist, name), 'utf8'), `${origin}${base}changes/`)]];
}
