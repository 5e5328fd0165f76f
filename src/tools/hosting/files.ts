/** The files that tell hosts what is promised: those that lie in the project, and those that are written beside each built site. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import { vercelFile } from './vercel-file.ts';

/** In the project, by their paths; `npm run hosting` writes them, and a test tells when one is stale. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    'hosting/nginx.conf': nginxFile(),
    'hosting/Caddyfile': caddyFile(),
    'hosting/vercel.json': vercelFile(),
  };
}

/**
 * Beside the site: `_headers`, and the empty `.nojekyll`, without which GitHub Pages would look for something to build.
 * `base` as in `headersFile`.
 */
export function writeHostFiles(site: string, base: string): boolean {
  const entries = readdirSync(site, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).split(sep).join('/'))
    .sort();
  writeFileSync(join(site, '_headers'), headersFile(files, base));
  writeFileSync(join(site, '.nojekyll'), '');
  return true;
}
