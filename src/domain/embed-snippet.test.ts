import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

const SNIPPET = {
  address: 'https://example.org/story/embed/?event=talks&theme=dark',
  title: 'Talks & "more"',
  width: 640,
  height: 600,
  fallback: { text: 'Talks <again>', href: 'https://example.org/story/events/talks/' },
} as const;

describe('embedSnippet', () => {
  it('is a frame that loads late and has a name, and a link to the same', () => {
    expect(embedSnippet(SNIPPET)).toBe(
      [
        '<iframe src="https://example.org/story/embed/?event=talks&amp;theme=dark" title="Talks &amp; &quot;more&quot;" width="640" height="600" loading="lazy" style="border: 0; max-width: 100%; height: 600px"></iframe>',
        '<p><a href="https://example.org/story/events/talks/">Talks &lt;again&gt;</a></p>',
      ].join('\n'),
    );
  });

  it('takes the width of its place where it is asked to', () => {
    expect(embedSnippet({ ...SNIPPET, width: 'responsive' })).toContain(' width="100%" height="600" ');
  });

  it('lets no value out of its attribute', () => {
    const bad = '"><script>alert(1)</script>';
    const html = embedSnippet({
      ...SNIPPET,
      address: bad,
      title: bad,
      fallback: { text: bad, href: bad },
    });
    expect(html.match(/</g)).toHaveLength(6);
    expect(html).not.toContain('<script');
  });
});
