import { describe, expect, it } from 'vitest';
import { machineTags } from './machine-tags.ts';
import { robots, sitemap } from './site-files.ts';
import type { StaticPage } from './static-page.ts';

const PAGE: StaticPage = {
  file: 'events/some-event/index.html',
  title: 'An <event> & more',
  description: 'What "they" reported',
  html: '',
  preload: [],
  parts: [],
  ahead: [],
  aheadWhere: null,
};
const KNOWN = { base: '/story/', origin: 'https://example.org' };
const UNKNOWN = { base: '/story/', origin: null };

const tags = (page: Partial<StaticPage>, place: typeof KNOWN | typeof UNKNOWN = KNOWN): string =>
  machineTags(place, { ...PAGE, ...page }).join('\n');

describe('machineTags', () => {
  it('tells a page’s own address, for previews too, where the site’s is known', () => {
    expect(tags({})).toContain(
      '<link rel="canonical" href="https://example.org/story/events/some-event/" />',
    );
    expect(tags({})).toContain(
      '<meta property="og:url" content="https://example.org/story/events/some-event/" />',
    );
    expect(tags({ file: 'index.html' })).toContain('href="https://example.org/story/"');
    expect(tags({ file: 'index.html' }, { ...KNOWN, base: '/a&copy/' })).toContain(
      '<link rel="canonical" href="https://example.org/a&amp;copy/" />',
    );
    expect(tags({}, UNKNOWN)).not.toMatch(/canonical|og:url/);
    expect(tags({}, UNKNOWN)).toContain('<meta property="og:title" content="An &lt;event&gt; &amp; more" />');
  });

  it('names a page’s picture by its whole address, with its size and what it says; none where the site’s is not known', () => {
    const picture = { file: 'pictures/events/some-event.png', alt: '2 April. “Talks” & <more>.' };
    const named = tags({ picture });
    for (const [name, value] of [
      ['og:image', 'https://example.org/story/pictures/events/some-event.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', '2 April. “Talks” &amp; &lt;more&gt;.'],
    ])
      expect(named).toContain(`<meta property="${name}" content="${value}" />`);
    expect(named).toContain('<meta name="twitter:card" content="summary_large_image" />');
    for (const without of [tags({ picture }, UNKNOWN), tags({ picture: null }), tags({})]) {
      expect(without).not.toContain('og:image');
      expect(without).toContain('<meta name="twitter:card" content="summary" />');
    }
    expect(tags({ file: '404.html', picture })).not.toContain('og:image');
  });

  it('keeps out of lists what is no page of its own; the frame says whose it is', () => {
    expect(tags({ unlisted: true })).toBe('<meta name="robots" content="noindex" />');
    const [frame, dropped] = [{ file: 'embed/index.html' }, '<meta name="robots" content="noindex" />'];
    expect(tags({ file: '404.html' })).toContain(dropped);
    expect(tags(frame, UNKNOWN)).toContain(dropped);
    // What says which page it is, here or where it leads on, is not dropped besides.
    for (const page of [{}, { movedTo: '../other/' }, frame]) expect(tags(page)).not.toContain('noindex');
    expect(tags({ file: '404.html' })).not.toMatch(/canonical|og:/);
    expect(tags({ file: 'embed/index.html' })).toContain(
      '<link rel="canonical" href="https://example.org/story/" />',
    );
  });

  it('holds data that cannot end before their end', () => {
    const tag = tags({ data: { quote: '</script><script>alert(1)</script>' } });
    expect(tag.match(/<\/script>/g)).toHaveLength(1);
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(tag) ?? [];
    expect(JSON.parse(json)).toEqual({ quote: '</script><script>alert(1)</script>' });
  });
});

describe('sitemap', () => {
  it('lists every page that may be listed, and robots lead to it', () => {
    const files = [
      'index.html',
      'events/b/index.html',
      'events/a/index.html',
      '404.html',
      'embed/index.html',
    ];
    const pages = [
      ...files.map((file) => ({ ...PAGE, file })),
      { ...PAGE, file: 'events/old/index.html', movedTo: '../a/' },
    ];
    const listed = [...sitemap('https://example.org/story/', pages).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url]) => url,
    );
    expect(listed).toEqual([
      'https://example.org/story/',
      'https://example.org/story/events/a/',
      'https://example.org/story/events/b/',
    ]);
    expect(robots('/story/', 'https://example.org')).toContain(
      'Sitemap: https://example.org/story/sitemap.xml',
    );
    expect(robots('/', null)).not.toContain('Sitemap');
  });
});
