import { describe, expect, it } from 'vitest';
import { type Frozen, frozenFile, frozenOembed, frozenPage } from './frozen-page.ts';

const FROZEN: Frozen = {
  version: '1.2.0',
  date: '2025-07-03',
  path: 'v/1.2.0/',
  line: 'Edition 1.2.0 of <July>',
  label: 'About "it"',
  script: 'assets/edition.js',
  styles: ['assets/edition.css'],
  site: null,
};
const SITE = 'https://example.org/story/';

const html = (head = ''): string => `<!doctype html>
<html lang="en" data-root="../../">
  <head>
    ${head}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const canonical = (page: string): string | undefined => /rel="canonical" href="([^"]*)"/.exec(page)?.[1];

describe('frozenPage', () => {
  const page = frozenPage(html(), 'events/talks/index.html', FROZEN);

  it('says which edition it is, to readers and to scripts', () => {
    expect(page).toContain('<html data-edition="1.2.0" data-edition-date="2025-07-03" lang="en"');
    expect(page).toContain(
      '<div id="root"></div>\n    <aside class="edition" aria-label="About &quot;it&quot;"><p>Edition 1.2.0 of &lt;July&gt;</p></aside>',
    );
    expect(frozenPage(html(), 'index.html', { ...FROZEN, date: null })).not.toContain('data-edition-date');
  });

  it('finds its own script and styles, and the newest edition two folders above its own base', () => {
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '../../../../events/talks/',
      '../../../../events/talks/',
      '../../../../changes/',
      '../../assets/edition.css',
      '../../assets/edition.js',
    ]);
    expect(frozenPage(html(), 'index.html', FROZEN)).toContain('src="./assets/edition.js"');
  });

  it.each([
    ['index.html', './../../'],
    ['about/index.html', '../../../about/'],
    ['embed/index.html', '../../../'],
  ])('names the newest for %s', (file, address) => {
    expect(canonical(frozenPage(html(), file, FROZEN))).toBe(address);
  });

  it('leaves the whole address of the newest, and mends one that is relative to the page', () => {
    const whole = `<link rel="canonical" href="${SITE}events/talks/" />`;
    const known = { ...FROZEN, site: SITE };
    expect(canonical(frozenPage(html(whole), 'events/talks/index.html', known))).toBe(`${SITE}events/talks/`);
    const moved = '<link rel="canonical" href="../talks/" />';
    const old = frozenPage(html(moved), 'events/old/index.html', FROZEN);
    expect(canonical(old)).toBe('../../../../events/talks/');
    expect(old.match(/rel="canonical"/g)).toHaveLength(1);
  });

  it('names files of its own by their whole addresses', () => {
    const tag = `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/explore.json" />`;
    const named = frozenPage(html(tag), 'index.html', { ...FROZEN, site: SITE });
    expect(named).toContain(`href="${SITE}v/1.2.0/oembed/explore.json"`);
    const data = `<script type="application/ld+json">{"contentUrl":"${SITE}dataset/timeline.json"}</script>`;
    expect(frozenPage(html(data), 'about/index.html', { ...FROZEN, site: SITE })).toContain(
      `"${SITE}v/1.2.0/dataset/timeline.json"`,
    );
  });
});

describe('frozenFile', () => {
  it('cites the pages of the edition', () => {
    const cited = (path: string): string => `  url = {${SITE}${path}events/talks/},`;
    expect(frozenFile(cited(''), { ...FROZEN, site: SITE })).toBe(cited('v/1.2.0/'));
    expect(frozenFile(cited(''), FROZEN)).toBe(cited(''));
  });
});

describe('frozenOembed', () => {
  it('embeds the edition, of the same provider', () => {
    const response = { provider_url: SITE, html: `<iframe src="${SITE}embed/">`, width: 800 };
    expect(JSON.parse(frozenOembed(JSON.stringify(response), { ...FROZEN, site: SITE }))).toEqual({
      provider_url: SITE,
      html: `<iframe src="${SITE}v/1.2.0/embed/">`,
      width: 800,
    });
  });
});
