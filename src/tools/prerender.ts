/**
 * Writes every page as plain HTML into `dist/`: the text is there before the script, and without it. The page's script renders the
 * same again when its data has come, in one commit; nothing is hydrated, so a page that the address narrows cannot clash with it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildManifestSchema } from './build-manifest.ts';
import { fillTemplate, type StaticPage } from './page-template.ts';

const STATIC_BUILD = 'node_modules/.cache/sourceline/static';

/** What the shells' `static.tsx` export: every page of theirs, from the files of the dataset by name. */
interface StaticShell {
  readonly renderPages: (
    files: ReadonlyMap<string, unknown>,
    siteBase: string,
  ) => Promise<readonly StaticPage[]>;
}

const SHELLS = [
  { name: 'app', entry: 'index.html' },
  { name: 'embed', entry: 'src/embed/main.tsx' },
];

/** Returns how many pages it wrote. `base` is the absolute path that `404.html` finds the site under. */
export async function prerender(dist: string, base: string): Promise<number> {
  await build({
    logLevel: 'warn',
    build: { ssr: true, outDir: STATIC_BUILD, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest = buildManifestSchema.parse(await readJson(join(dist, '.vite/manifest.json')));
  const files = await readDataset(join(dist, 'dataset'));
  let written = 0;
  for (const { name, entry } of SHELLS) {
    const { renderPages } = await loadShell(name);
    for (const page of await renderPages(files, base)) {
      await writePage(join(dist, page.file), fillTemplate({ template, manifest, entry, base }, page));
      written += 1;
    }
  }
  return written;
}

async function loadShell(name: string): Promise<StaticShell> {
  const address = pathToFileURL(resolve(STATIC_BUILD, `${name}.js`)).href;
  return (await import(address)) as StaticShell;
}

async function readDataset(folder: string): Promise<ReadonlyMap<string, unknown>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readJson(join(folder, name))] as const)),
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function writePage(path: string, html: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}
