/**
 * Vite has a script that fetches late code name the styles that this needs, also those that its own page was served with: where there are no others, the
 * list is a hundred bytes of the first load, for nothing. The build's own pages have all styles of their entry (`page-template.ts`).
 */
import type { Plugin } from 'vite';

const LIST = /^const __vite__mapDeps=\([^;]*?m\.f=\[([^\]]*)\]\)\)\)=>i\.map\(i=>d\[i\]\);\n/;

export function ownStyles(): Plugin {
  return {
    name: 'sourceline-own-styles',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.isEntry) continue;
          const styles = [file.fileName, ...file.imports].flatMap((name) => {
            const chunk = bundle[name];
            return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
          });
          file.code = withoutOwn(file.code, styles);
        }
      },
    },
  };
}

/** `own`: styles that the entry's pages have, as paths in the site. Where others are named as well, all stay. */
export function withoutOwn(code: string, own: readonly string[]): string {
  const list = LIST.exec(code);
  if (!list) return code;
  const named = [...(list[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, path = '']) => path.replace(/^.*\//, ''));
  const known = new Set(own.map((path) => path.replace(/^.*\//, '')));
  if (!named.every((name) => known.has(name))) return code;
  return code.replace(LIST, '').replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
}
