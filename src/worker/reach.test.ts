import { describe, expect, it } from 'vitest';
import { type Asked, kindOf } from './reach.ts';

const NAMED = new Set(['boot.js', 'dataset/manifest.json']);

function kind(path: string, asked: Partial<Asked> = {}, base = '/') {
  const url = new URL(path, 'https://host.example');
  const scope = new URL(base, 'https://host.example');
  return kindOf({ url, method: 'GET', mode: 'cors', partial: false, ...asked }, scope, NAMED);
}

describe.each(['/', '/some/path/'])('kindOf, below %s', (base) => {
  const at = (path: string, asked?: Partial<Asked>) => kind(base + path, asked, base);
  const going = { mode: 'navigate' };

  it('knows pages that can be shown of what is kept, with their slash or without', () => {
    for (const path of [
      ...['', '?country=AZ', 'index.html', 'events/baku/', 'events/baku', 'events/baku/index.html'],
      ...['sources/ft/', 'about/', 'about', 'coverage/', 'differences/'],
    ])
      expect(at(path, going), path).toBe('shown');
  });

  it('knows pages that only the network has', () => {
    for (const path of ['changes/', 'tour', 'events/', 'events/baku/more/', 'aboutus/', 'shop/index.html'])
      expect(at(path, going), path).toBe('page');
  });

  it('knows files that never change, and those that it keeps by name', () => {
    for (const path of [
      'assets/main-B1x2.js',
      'dataset/index.0123456789ab.json',
      'dataset/columns.01234567.bin',
    ])
      expect(at(path), path).toBe('hashed');
    for (const path of NAMED) expect(at(path), path).toBe('named');
  });

  it('leaves frames, frozen editions and what readers take along alone', () => {
    for (const path of [
      'embed/',
      'embed/?q=x',
      'embed',
      'v/1.0.0/',
      'v/1.0.0/events/baku/',
      'dataset/events.csv',
    ])
      expect(at(path, going), path).toBeNull();
    for (const path of ['v/1.0.0/assets/main-B1x2.js', 'dataset/timeline.json', 'feed.atom'])
      expect(at(path), path).toBeNull();
  });

  it('leaves what is sent, parts of files, and other hosts alone', () => {
    expect(at('', { ...going, method: 'POST' })).toBeNull();
    expect(at('assets/main-B1x2.js', { partial: true })).toBeNull();
    expect(at('', { ...going, url: new URL(`https://other.example${base}`) })).toBeNull();
  });
});

it('leaves what lies beside its own site alone', () => {
  expect(kind('/other/', { mode: 'navigate' }, '/some/path/')).toBeNull();
  expect(kind('/assets/main-B1x2.js', {}, '/some/path/')).toBeNull();
});
