import { describe, expect, it } from 'vitest';
import { makeHrefs } from './make-hrefs.ts';

describe('makeHrefs', () => {
  it('stays under the base', () => {
    const hrefs = makeHrefs('/x/', { theme: 'auto', lang: null });
    expect(hrefs.home()).toBe('/x/');
    expect(hrefs.event('baku')).toBe('/x/events/baku/');
    expect(hrefs.source('jns')).toBe('/x/sources/jns/');
    expect(hrefs.source('jns', 'jns-1')).toBe('/x/sources/jns/#jns-1');
  });

  it('narrows the story to one value, and leads to a part of what is told of it', () => {
    const hrefs = makeHrefs('/x/', { theme: 'dark', lang: null });
    expect(hrefs.narrowed('status', 'confirmed')).toBe('/x/?status=confirmed&theme=dark');
    expect(hrefs.about()).toBe('/x/about/?theme=dark');
    expect(hrefs.about('corrections')).toBe('/x/about/?theme=dark#corrections');
  });

  it('carries theme and language from page to page', () => {
    const hrefs = makeHrefs('../../', { theme: 'dark', lang: 'en' });
    expect(hrefs.home()).toBe('../../?lang=en&theme=dark');
    expect(hrefs.source('jns', 'jns-1')).toBe('../../sources/jns/?lang=en&theme=dark#jns-1');
  });
});
