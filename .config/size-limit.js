import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildManifestSchema } from '../src/tools/build-manifest.ts';
import { budgets } from '../src/tools/size-budget.ts';

const manifest = buildManifestSchema.parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')));

const pages = {
  explore: readFileSync('dist/index.html', 'utf8'),
  frame: readFileSync('dist/embed/index.html', 'utf8'),
};

export default budgets(manifest, pages).map(({ files, ...budget }) => ({
  ...budget,
  path: files.map((file) => resolve('dist', file)),
}));
