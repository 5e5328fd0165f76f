import { describe, expect, it } from 'vitest';
import { oembedFiles, oembedTags } from './oembed-files.ts';
import type { StaticPage } from './static-page.ts';

const SITE = 'https://example.org/story/';

const page = (file: string, movedTo?: string): StaticPage => ({
  file,
  title: `The page "${file}"`,
  description: '',
  html: '',
  preload: [],
  parts: [],
  ahead: [],
  aheadWhere: null,
  movedTo,
});

const PAGES = [
  page('index.html'),
  page('events/talks/index.html'),
  page('sources/paper/index.html'),
  page('about/index.html'),
  page('404.html'),
  page('events/old-talks/index.html', '../talks/'),
  page('embed/index.html'),
];

describe('oembedFiles', () => {
  it('are one for each page that is its own', () => {
    expect(oembedFiles(SITE, PAGES).map(({ file }) => file)).toEqual([
      'oembed/explore.json',
      'oembed/events/talks.json',
      'oembed/sources/paper.json',
      'oembed/about.json',
    ]);
  });

  it('are JSON that embeds the page', () => {
    const [, talks] = oembedFiles(SITE, PAGES);
    expect(JSON.parse(talks?.content ?? '')).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining('/story/embed/?event=talks"') as unknown,
    });
  });
});

it('show the picture of the page, with its size', () => {
  const drawn = {
    ...page('events/talks/index.html'),
    picture: { file: 'pictures/events/talks.png', alt: '' },
  };
  const [file] = oembedFiles(SITE, [drawn]);
  expect(JSON.parse(file?.content ?? '')).toMatchObject({
    thumbnail_url: `${SITE}pictures/events/talks.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

describe('oembedTags', () => {
  const named = (of: StaticPage): readonly (string | undefined)[] =>
    oembedTags(SITE, of).map((tag) => /href="([^"]*)"/.exec(tag)?.[1]);

  it('lead from a page to a file that is there', () => {
    const files = new Set(oembedFiles(SITE, PAGES).map(({ file }) => SITE + file));
    const led = PAGES.flatMap(named);
    expect(led).toHaveLength(PAGES.length - 1);
    expect(led.filter((address) => !files.has(address ?? ''))).toEqual([]);
  });

  it('lead from what has moved to what it has become, and from the frame to the whole', () => {
    expect(named(page('events/old-talks/index.html', '../talks/'))).toEqual([
      `${SITE}oembed/events/talks.json`,
    ]);
    expect(named(page('embed/index.html'))).toEqual([`${SITE}oembed/explore.json`]);
    expect(named(page('404.html'))).toEqual([]);
  });

  it('keep a title within its attribute', () => {
    expect(oembedTags(SITE, page('index.html'))[0]).toContain('title="The page &quot;index.html&quot;"');
  });
});
