import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildManifestSchema } from '../src/tools/build-manifest.ts';
import { budgets } from '../src/tools/size-budget.ts';

const manifest = buildManifestSchema.parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')));

const pages = {
  explore: readFileSync('dist/index.html', 'utf8'),
  frame: readFileSync('dist/embed/index.html', 'utf8'),
};

// Not a page: a file to take along.
const own = readdirSync('dist', { recursive: true }).filter((file) =>
  /^(?!dataset|\.vite).*\.html$/.test(file),
);
const weigh = (file) => gzipSync(readFileSync(resolve('dist', file))).length;
const [heaviest] = own.map((file) => [weigh(file), file]).sort(([one], [other]) => other - one);

export default budgets(manifest, { ...pages, heaviest: heaviest[1] }).map(({ files, ...budget }) => ({
  ...budget,
  path: files.map((file) => resolve('dist', file)),
}));
