/** Writes the service worker of a built site, with the list of what it keeps: code, styles, fonts, the first page, and all data unless they are large. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A path below the site; `revision` is of its content, or null where its name carries that. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** By these names whatever they hold; `./` is the first page, which some hosts would lead to from `index.html`. */
const NAMED: readonly (readonly [url: string, file: string])[] = [
  ['./', 'index.html'],
  ['offline.html', 'offline.html'],
  ['boot.js', 'boot.js'],
  ['icon.svg', 'icon.svg'],
];
/** Browsers that know service workers know `woff2`. */
const CODE = /\.(?:js|css|woff2)$/;

export async function writeWorker(site: string): Promise<boolean> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __KEPT__: JSON.stringify(keptOf(site)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: 'src/worker/main.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return true;
}

/** In a fixed order: the same files give the same worker. */
export function keptOf(site: string): readonly Kept[] {
  const assets = readdirSync(join(site, 'assets')).filter((name) => CODE.test(name));
  const manifests = readdirSync(join(site, 'dataset')).filter((name) => /^manifest[^.]*\.json$/.test(name));
  const data = manifests.flatMap((name) => smallData(readFileSync(join(site, 'dataset', name), 'utf8')));
  const named = [...NAMED, ...manifests.map((name) => [`dataset/${name}`, `dataset/${name}`] as const)];
  return [
    ...named
      .filter(([, file]) => existsSync(join(site, file)))
      .map(([url, file]) => ({
        url,
        revision: hashOf(join(site, file)),
      })),
    ...assets.map((name) => ({ url: `assets/${name}`, revision: null })),
    ...[...new Set(data)].map((name) => ({ url: `dataset/${name}`, revision: null })),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The files that a manifest names; of a large dataset's none. */
function smallData(manifest: string): readonly string[] {
  const isLarge = !/"index":/.test(manifest);
  return isLarge ? [] : (manifest.match(/[\w-]+\.[0-9a-f]{8,}\.json/g) ?? []);
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
