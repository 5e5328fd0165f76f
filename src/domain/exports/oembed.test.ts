import { describe, expect, it } from 'vitest';
import { oembed, oembedName } from './oembed.ts';

const SITE = 'https://example.org/story/';

describe('oembedName', () => {
  it.each([
    ['/', 'explore'],
    ['/embed/', 'explore'],
    ['/events/talks/', 'events/talks'],
    ['/sources/paper/', 'sources/paper'],
    ['/about/', 'about'],
    ['/differences/', 'differences'],
    ['/coverage/', 'coverage'],
  ])('of %s is %s', (pathname, name) => {
    expect(oembedName(pathname)).toBe(name);
  });

  it.each(['/404.html', '/events/', '/events/a/b/', '/else/'])('is none of %s', (pathname) => {
    expect(oembedName(pathname)).toBe(null);
  });
});

describe('oembed', () => {
  it('has what the standard asks of a rich response', () => {
    expect(oembed({ pathname: '/events/talks/', title: 'Talks' }, SITE)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Talks',
      provider_name: 'Sourceline',
      provider_url: SITE,
      html: expect.stringMatching(/^<iframe /) as unknown,
      width: 640,
      height: 600,
    });
  });

  it.each([
    ['/events/talks/', 'embed/?event=talks', 'events/talks/'],
    ['/sources/paper/', 'embed/?source=paper', 'sources/paper/'],
    ['/', 'embed/', ''],
    ['/about/', 'embed/', 'about/'],
  ])('frames what %s is of, and links to it', (pathname, framed, linked) => {
    const { html } = oembed({ pathname, title: 'A title' }, SITE);
    expect(html).toContain(`src="${SITE}${framed}"`);
    expect(html).toContain(`href="${SITE}${linked}"`);
  });

  it('names a picture with its size, or none', () => {
    const thumbnail = { address: `${SITE}pictures/talks.png`, width: 1200, height: 630 };
    const pictured = oembed({ pathname: '/', title: 'All', thumbnail }, SITE);
    expect(pictured).toMatchObject({
      thumbnail_url: thumbnail.address,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Object.keys(oembed({ pathname: '/', title: 'All' }, SITE)).join()).not.toContain('thumbnail');
  });
});
