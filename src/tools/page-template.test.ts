import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '#base/escape-markup.ts';
import { fillTemplate } from './page-template.ts';
import type { StaticPage } from './static-page.ts';

const TEMPLATE = `<!doctype html>
<html lang="en" data-root=".">
  <head>
    <meta charset="utf-8" />
    <title>Sourceline</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/app.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/app.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const MANIFEST = {
  'index.html': { file: 'assets/app.js', css: ['assets/app.css'], imports: ['_first.js'] },
  'src/embed/main.tsx': { file: 'assets/embed.js', imports: ['_first.js'] },
  '_first.js': { file: 'assets/first.js', css: ['assets/first.css'] },
  'src/late.tsx': { file: 'assets/late.js', css: ['assets/late.css', 'assets/first.css'] },
  'node_modules/sans.woff2': { file: 'assets/ibm-plex-sans-latin-wght-normal-x.woff2' },
};

const PAGE: StaticPage = {
  file: 'events/some-event/index.html',
  title: 'An <event> & more',
  description: 'What "they" reported',
  html: '<p>$& stays</p>',
  preload: ['manifest.json'],
  parts: ['src/late.tsx'],
  ahead: [],
  aheadWhere: null,
};

function fill(page: Partial<StaticPage> = {}, entry = 'index.html'): string {
  const site = { template: TEMPLATE, manifest: MANIFEST, entry, base: '/reports/', origin: null, feed: null };
  return fillTemplate(site, { ...PAGE, ...page });
}

const addresses = (html: string) => [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);

describe('fillTemplate', () => {
  it('finds everything from where the page stands, each style and script once', () => {
    expect(addresses(fill())).toEqual([
      '../../icon.svg',
      '../../assets/app.css',
      '../../assets/first.css',
      '../../assets/late.css',
      '../../boot.js',
      '../../assets/ibm-plex-sans-latin-wght-normal-x.woff2',
      '../../assets/first.js',
      '../../dataset/manifest.json',
      '../../assets/app.js',
    ]);
    expect(fill()).toContain('data-root="../../"');
  });

  it('fetches beside the entry what this page will need next, after what the entry needs itself', () => {
    const html = fill({ ahead: ['src/late.tsx'] });
    const scripts = [...html.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)"/g)];
    expect(scripts.map((match) => match[1])).toEqual(['../../assets/first.js', '../../assets/late.js']);
    expect(fill()).not.toContain('assets/late.js');
    expect(fill({ aheadWhere: { media: '(min-width: 36rem)', parts: ['src/late.tsx'] } })).toContain(
      'media="(min-width: 36rem)" href="../../assets/late.js"',
    );
  });

  it('loads the frame’s script in the frame, and nothing of the app’s', () => {
    const html = fill({ file: 'embed/index.html' }, 'src/embed/main.tsx');
    expect(html).toContain('src="../assets/embed.js"');
    expect(html).not.toContain('assets/app');
  });

  it('gives the one page that is served at any depth addresses from the root', () => {
    const all = addresses(fill({ file: '404.html' }));
    expect(all.every((address) => address?.startsWith('/reports/'))).toBe(true);
  });

  it('puts words in as words, and markup as it is', () => {
    const html = fill();
    expect(html).toContain('<title>An &lt;event&gt; &amp; more</title>');
    expect(html).toContain('content="What &quot;they&quot; reported"');
    expect(html).toContain('<div id="root"><div data-prerendered><p>$& stays</p></div></div>');
  });

  it('leads on from the page of a retired id, and from no other', () => {
    const html = fill({ movedTo: '../current-id/' });
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../current-id/" />');
    expect(html).toContain('<link rel="canonical" href="../current-id/" />');
    expect(fill()).not.toContain('refresh');
  });

  it('forbids whatever does not come from the site itself', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(fill())?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says so before anything is loaded, and only once', () => {
    const html = fill();
    const [policy = '', ...others] = html.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/g) ?? [];
    expect(others).toEqual([]);
    expect(html.replace(/\s+/g, ' ')).toContain(`<head> <meta charset="utf-8" /> ${policy}`);
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<(link|script)/));
  });

  it('makes no page without a policy', () => {
    const site = { template: TEMPLATE.replace('<meta charset="utf-8" />', ''), manifest: MANIFEST };
    expect(() =>
      fillTemplate({ ...site, entry: 'index.html', base: '/', origin: null, feed: null }, PAGE),
    ).toThrow('charset');
  });
});

describe('escapeMarkup', () => {
  it('leaves nothing that could end a text or an attribute', () => {
    expect(escapeMarkup('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  });

  it('names what embeds it, where the site’s address is known', () => {
    const at = (origin: string | null): string =>
      fillTemplate(
        {
          template: TEMPLATE,
          manifest: MANIFEST,
          entry: 'index.html',
          base: '/reports/',
          origin,
          feed: null,
        },
        PAGE,
      );
    expect(at('https://example.org')).toContain(
      'type="application/json+oembed" href="https://example.org/reports/oembed/events/some-event.json"',
    );
    expect(at(null)).not.toContain('oembed');
  });
});
