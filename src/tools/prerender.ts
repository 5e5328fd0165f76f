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
import { fillTemplate, type StaticPage } from './page-template.ts';

const STATIC_BUILD = 'node_modules/.cache/sourceline/static';

/** Vite removes it with everything else when it builds. */
const TEMPLATE = '.vite/template.html';

/** What the shells' `static.tsx` export: every page of theirs, from the files of the dataset by name. */
interface StaticShell {
  readonly renderPages: (
    files: ReturnType<typeof datasetFiles>,
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
  const template = await templateOf(dist);
  const manifest = buildManifestSchema.parse(await readJson(join(dist, '.vite/manifest.json')));
  const files = datasetFiles(join(dist, 'dataset'));
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

/** The page before its text, kept beside the manifest: where the text is written anew, for another dataset, it is needed again. */
async function templateOf(dist: string): Promise<string> {
  const kept = join(dist, TEMPLATE);
  if (!existsSync(kept)) await copyFile(join(dist, 'index.html'), kept);
  return readFile(kept, 'utf8');
}

async function loadShell(name: string): Promise<StaticShell> {
  const address = pathToFileURL(resolve(STATIC_BUILD, `${name}.js`)).href;
  return (await import(address)) as StaticShell;
}

/** Read when they are asked for: of a large dataset few are. */
function datasetFiles(folder: string) {
  const at = (name: string): string => join(folder, name);
  return {
    has: (name: string): boolean => existsSync(at(name)),
    get: (name: string): unknown => {
      const content = readFileSync(at(name));
      return name.endsWith('.json') ? JSON.parse(content.toString('utf8')) : Uint8Array.from(content).buffer;
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
