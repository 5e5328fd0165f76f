import { describe, expect, it } from 'vitest';
import { pageAt, pageHtml } from './pages-plugin.ts';

describe('pageAt', () => {
  it.each([
    ['/', 'app', './'],
    ['/embed/', 'embed', '../'],
    ['/differences/', 'app', '../'],
    ['/about/', 'app', '../'],
    ['/coverage/', 'app', '../'],
    ['/events/baku-meeting/', 'app', '../../'],
    ['/sources/jns/', 'app', '../../'],
    ['/dev/ui/', 'dev', '../../'],
  ])('knows %s', (path, shell, root) => {
    expect(pageAt(path)).toEqual({ shell, root });
  });

  it.each(['/events/', '/events/x', '/events/x/y/', '/src/app/main.tsx', '/embed'])(
    'has no page at %s',
    (path) => {
      expect(pageAt(path)).toBeNull();
    },
  );
});

describe('pageHtml', () => {
  const html =
    '<html data-root="./"><script src="./boot.js"></script><script src="/src/app/main.tsx"></script></html>';

  it('tells the way back to the base and loads what lies there', () => {
    expect(pageHtml(html, { shell: 'app', root: '../../' })).toBe(
      '<html data-root="../../"><script src="../../boot.js"></script><script src="/src/app/main.tsx"></script></html>',
    );
  });

  it('loads the embed in its own shell', () => {
    expect(pageHtml(html, { shell: 'embed', root: '../' })).toContain('src="/src/embed/main.tsx"');
  });
});
