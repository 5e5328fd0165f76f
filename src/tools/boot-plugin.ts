/** `boot.js` in as few bytes as can be, since every page waits for it; while developing it is served as it stands. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { minify, type Plugin } from 'vite';

const NAME = 'boot.js';

/** Takes the place of the copy that Vite makes of everything in `public/`. */
export function bootPlugin(): Plugin {
  return {
    name: 'sourceline-boot',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async generateBundle() {
      const { publicDir } = this.environment.config;
      this.emitFile({ type: 'asset', fileName: NAME, source: await small(resolve(publicDir, NAME)) });
    },
  };
}

/** A script of the page's own, not a module. Throws where it cannot be parsed. */
async function small(file: string): Promise<string> {
  const { code, errors } = await minify(NAME, await readFile(file, 'utf8'), { module: false });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return code;
}
