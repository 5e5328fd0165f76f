/** `@faces/…` in styles: the file of a face with no more than the letters and weights that its rule tells. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cutFaces } from './cut-faces.ts';
import { facesIn } from './face-rules.ts';

const STYLES = 'src/ui/fonts.css';
const CACHE = '.cache/faces';

export function facesPlugin(): Plugin {
  return {
    name: 'sourceline-faces',
    async config({ root = '.' }) {
      const faces = facesIn(readFileSync(resolve(root, STYLES), 'utf8'));
      if (!faces.ok) throw new Error(`${STYLES}: ${faces.error}`);
      return {
        resolve: { alias: { '@faces': await cutFaces(faces.value, sourceOf, resolve(root, CACHE)) } },
      };
    },
  };
}

/** Such as `source-serif-4-latin-wght-normal.woff2`, of the package that is named like its beginning. */
function sourceOf(file: string): string {
  const family = file.replace(/-latin.*$/, '');
  return createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/files/${file}`);
}
