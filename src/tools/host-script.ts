/** `embed.js`: one classic script without a module, since it runs in pages that are not ours, old ones among them. */
import { build } from 'vite';

/** Writes it into the built site. */
export async function writeHostScript(dist: string): Promise<boolean> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2020',
      rolldownOptions: {
        input: 'src/host/embed.ts',
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
  return true;
}
