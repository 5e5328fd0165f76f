/** While developing: serves every page's address from `index.html`, as the build writes a file for each; and the page of all parts, which it does not write. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

export interface Page {
  /** `dev`: no page of the site; the build writes none. */
  readonly shell: 'app' | 'embed' | 'dev';
  /** From the page's address back to the base path: `../../` for `/events/x/`. */
  readonly root: string;
}

const APP_SCRIPT = '"/src/app/main.tsx"';

/** The page at a path below the base; null if there is none. `/events/x`, without a slash, is none. */
export function pageAt(path: string): Page | null {
  if (path === '/') return { shell: 'app', root: './' };
  if (path === '/embed/') return { shell: 'embed', root: '../' };
  if (/^\/(differences|about|coverage)\/$/.test(path)) return { shell: 'app', root: '../' };
  if (/^\/(events|sources)\/[^/]+\/$/.test(path)) return { shell: 'app', root: '../../' };
  if (path === '/dev/ui/') return { shell: 'dev', root: '../../' };
  return null;
}

/** `index.html` as the page needs it: knows the way to the base, and loads the right shell. */
export function pageHtml(html: string, page: Page): string {
  return html
    .replace(/data-root="[^"]*"/, `data-root="${page.root}"`)
    .replaceAll(/(src|href)="\.\//g, (_match, name: string) => `${name}="${page.root}`)
    .replace(APP_SCRIPT, `"/src/${page.shell}/main.tsx"`);
}

export function pagesPlugin(): Plugin {
  return {
    name: 'sourceline-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        const page = pageAt(pathname);
        if (!page) {
          if (pageAt(`${pathname}/`)) response.writeHead(302, { Location: `${pathname}/${search}` }).end();
          else next();
          return;
        }
        readFile(resolve(server.config.root, 'index.html'), 'utf8')
          .then((html) => server.transformIndexHtml(pathname, pageHtml(html, page), request.originalUrl))
          .then((html) => {
            response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' }).end(html);
          })
          .catch(next);
      });
    },
  };
}
