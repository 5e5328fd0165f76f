/** Builds the pages of the other timelines into a folder of their own: they are no part of the site. */
import { join, resolve } from 'node:path';
import { build } from 'vite';

const PAGES = ['canvas', 'vis', 'timelinejs', 'chrono', 'gravity'] as const;
/** It is published as a script that makes a global of itself, beside the files that it fetches; so it is served as it is. */
const TIMELINEJS = 'node_modules/@knight-lab/timelinejs/dist';

/** `out` is absolute. */
export async function buildPages(out: string): Promise<void> {
  for (const page of PAGES)
    await build({
      configFile: false,
      root: resolve('bench/pages', page),
      base: './',
      logLevel: 'error',
      publicDir: page === 'timelinejs' ? resolve(TIMELINEJS) : false,
      build: { outDir: join(out, page), target: 'baseline-widely-available', chunkSizeWarningLimit: 2000 },
    });
}
