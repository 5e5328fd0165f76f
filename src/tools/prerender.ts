/**
 * Writes every page as plain HTML into `dist/`: the text is there before the script, and without it. The page's script renders the
 * same again when its data has come, in one commit; nothing is hydrated, so a page that the address narrows cannot clash with it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildManifestSchema } from './build-manifest.ts';
import { drawPictures, pictureFor, type PictureShell } from './link-pictures.ts';
import { oembedFiles } from './oembed-files.ts';
import { fillTemplate } from './page-template.ts';
import { robots, sitemap } from './site-files.ts';
import type { StaticPage } from './static-page.ts';
import { wholeFile } from './whole-file.ts';

const STATIC_BUILD = 'node_modules/.cache/sourceline/static';

/** Vite removes it with everything else when it builds. */
const TEMPLATE = '.vite/template.html';

/** What the shells' `static.tsx` export: every page of theirs, from the files of the dataset by name. */
interface StaticShell {
  readonly renderPages: (
    files: ReturnType<typeof datasetFiles>,
    siteBase: string,
    origin: string | null,
  ) => Promise<readonly StaticPage[]>;
  /** Of the shell of full pages alone: the timeline as a feed. */
  readonly renderFeed?: (files: ReturnType<typeof datasetFiles>, root: string) => string;
  /** Likewise: files beside the pages of events and sources. */
  readonly renderFiles?: (files: ReturnType<typeof datasetFiles>, root: string) => readonly WrittenFile[];
  /** Likewise: everything on one page. */
  readonly renderWhole?: (files: ReturnType<typeof datasetFiles>, root: string) => Whole | null;
  /** Of the same shell: the page that stands in where there is no network. */
  readonly renderOffline?: () => Promise<StaticPage>;
}

interface WrittenFile {
  readonly file: string;
  readonly content: string;
}

type Whole = Parameters<typeof wholeFile>[0];

const FEED = 'feed.atom';
const WHOLE = 'dataset/timeline.html';

const SHELLS = [
  { name: 'app', entry: 'index.html' },
  { name: 'embed', entry: 'src/embed/main.tsx' },
];

export interface Prerendered {
  readonly pages: readonly StaticPage[];
  /** Draws what previews of links to them show. False, with the reason said, where a page would name a picture that is not there. */
  readonly draw: () => Promise<boolean>;
}

/**
 * Returns the pages that it wrote. `base` is the absolute path that `404.html` finds the site under; `origin` where the site will stand, such as
 * `https://example.org`, or null where that is not known: then nothing is written that needs whole addresses.
 */
export async function prerender(
  dist: string,
  base: string,
  origin: string | null = null,
): Promise<Prerendered> {
  await build({
    logLevel: 'warn',
    build: { ssr: true, outDir: STATIC_BUILD, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const template = await templateOf(dist);
  const manifest = buildManifestSchema.parse(await readJson(join(dist, '.vite/manifest.json')));
  const files = datasetFiles(join(dist, 'dataset'));
  const written: StaticPage[] = [];
  const { renderPictures, pngOf } = await loadShell<PictureShell>('pictures');
  const pictures = await renderPictures(files);
  for (const { name, entry } of SHELLS) {
    const shell = await loadShell<StaticShell>(name);
    const { renderPages, renderFeed, renderOffline } = shell;
    const root = origin === null ? './' : origin + base;
    const feed = renderFeed?.(files, root) ?? null;
    await writeTakenAlong(dist, shell, files, root);
    if (feed !== null) await writePage(join(dist, FEED), feed);
    const site = { template, manifest, entry, base, origin, feed: feed === null ? null : FEED };
    const offline = renderOffline ? [await renderOffline()] : [];
    for (const rendered of [...(await renderPages(files, base, origin)), ...offline]) {
      const page = { ...rendered, picture: pictureFor(rendered.file, pictures.pictures) };
      await writePage(join(dist, page.file), fillTemplate(site, page));
      written.push(page);
    }
  }
  await writePage(join(dist, 'robots.txt'), robots(base, origin));
  if (origin !== null) await writeListings(dist, origin + base, written);
  return { pages: written, draw: () => drawPictures(dist, written, pictures, pngOf) };
}

/** What cannot do without the site's whole address. */
async function writeListings(dist: string, site: string, pages: readonly StaticPage[]): Promise<void> {
  await writePage(join(dist, 'sitemap.xml'), sitemap(site, pages));
  for (const { file, content } of oembedFiles(site, pages)) await writePage(join(dist, file), content);
}

/** What readers take along besides the files of the dataset. */
async function writeTakenAlong(
  dist: string,
  { renderFiles, renderWhole }: StaticShell,
  files: ReturnType<typeof datasetFiles>,
  root: string,
): Promise<void> {
  for (const { file, content } of renderFiles?.(files, root) ?? [])
    await writePage(join(dist, file), content);
  const whole = renderWhole?.(files, root) ?? null;
  if (whole !== null) await writePage(join(dist, WHOLE), wholeFile(whole));
}

/** The page before its text, kept beside the manifest: where the text is written anew, for another dataset, it is needed again. */
async function templateOf(dist: string): Promise<string> {
  const kept = join(dist, TEMPLATE);
  if (!existsSync(kept)) await copyFile(join(dist, 'index.html'), kept);
  return readFile(kept, 'utf8');
}

async function loadShell<Shell>(name: string): Promise<Shell> {
  const address = pathToFileURL(resolve(STATIC_BUILD, `${name}.js`)).href;
  return (await import(address)) as Shell;
}

/** Read when they are asked for: of a large dataset few are. */
function datasetFiles(folder: string) {
  const at = (name: string): string => join(folder, name);
  return {
    has: (name: string): boolean => existsSync(at(name)),
    get: (name: string): unknown => {
      const content = readFileSync(at(name));
      return /\.json(ld)?$/.test(name)
        ? JSON.parse(content.toString('utf8'))
        : Uint8Array.from(content).buffer;
    },
  };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function writePage(path: string, html: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}
