/** Pages that only a site with editions has: what has changed, and, at the addresses of what is gone, the way there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '#base/escape-markup.ts';
import { type EditionChanges, goneFrom } from '#domain/editions/change-log.ts';
import type { Change } from '#domain/editions/difference.ts';
import type { Edition } from '#domain/editions/judge.ts';
import * as words from '#messages/changes.ts';
import { changes as title } from '#messages/editions.ts';
import { assetsOf, type BuildManifest, buildManifestSchema } from '../build-manifest.ts';
import { fillTemplate } from '../page-template.ts';
import type { StaticPage } from '../static-page.ts';
import { changesPage, framed } from './changes-page.ts';

/** Its styles are those of these pages, too; and its script is in each page of an edition. */
const EDITION_ENTRY = 'src/edition/main.ts';
const NO_ENTRY = '';

export interface Built {
  readonly template: string;
  readonly manifest: BuildManifest;
  readonly base: string;
  readonly origin: string | null;
  readonly feed: string | null;
}

/** What the build left for those who write further pages of its site. */
export function builtSite(dist: string, { base, origin }: Pick<Built, 'base' | 'origin'>): Built {
  const read = (name: string): string => readFileSync(join(dist, '.vite', name), 'utf8');
  return {
    template: read('template.html'),
    manifest: buildManifestSchema.parse(JSON.parse(read('manifest.json'))),
    base,
    origin,
    feed: existsSync(join(dist, 'feed.atom')) ? 'feed.atom' : null,
  };
}

/** The script and the styles of the line in a page of an edition. */
export function editionAssets({ manifest }: Built): {
  readonly script: string;
  readonly styles: readonly string[];
} {
  const { scripts, styles } = assetsOf(manifest, EDITION_ENTRY);
  const [script] = scripts;
  if (script === undefined) throw new Error(`The build has no ${EDITION_ENTRY}.`);
  return { script, styles };
}

interface Page {
  readonly file: string;
  readonly html: string;
}

export function editionPages(
  built: Built,
  editions: readonly Edition[],
  log: readonly EditionChanges[],
): readonly Page[] {
  const timeline = editions.at(-1)?.content.things.find(({ kind }) => kind === 'timeline')?.label ?? '';
  const all = page('changes/index.html', `${title()} · ${timeline}`, changesPage(timeline, log));
  const gone = goneFrom(editions).map((change) => gonePage(change, timeline));
  return [all, ...gone].map((one) => ({
    file: one.file,
    html: fillTemplate({ ...built, entry: NO_ENTRY }, one),
  }));
}

/** A retired id redirects: where nothing took its place, to where it is told. */
function gonePage({ kind, id, label }: Change, timeline: string): StaticPage {
  const [root, way] = ['../../', '../../changes/'];
  const parts = [
    `<h1>${escapeMarkup(label)}</h1>`,
    `<p>${escapeMarkup(words.gone())} <a href="${way}">${escapeMarkup(title())}</a></p>`,
  ];
  const told = page(`${kind}s/${id}/index.html`, `${label} · ${timeline}`, framed(timeline, parts, root));
  return { ...told, movedTo: way };
}

function page(file: string, name: string, html: string): StaticPage {
  return {
    file,
    title: name,
    description: words.description(),
    html,
    preload: [],
    parts: ['index.html', 'src/pages/about-page.tsx', EDITION_ENTRY],
    ahead: [],
    aheadWhere: null,
  };
}
