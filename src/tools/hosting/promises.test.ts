import { describe, expect, it } from 'vitest';
import { headersOf, POLICY } from './promises.ts';

const caching = (path: string) => headersOf(path)['Cache-Control'];
const policy = (path: string) => headersOf(path)['Content-Security-Policy'];

describe('headersOf', () => {
  it('keeps for good what carries a hash in its name, and that alone', () => {
    expect(caching('/assets/main-B1x2.js')).toContain('immutable');
    expect(caching('/dataset/index.0123456789ab.json')).toContain('immutable');
    expect(caching('/v/1.0.0/dataset/columns.0123456789ab.bin')).toContain('immutable');
    for (const path of [
      '/',
      '/dataset/manifest.json',
      '/dataset/sources.csl.json',
      '/events/assets/',
      '/sw.js',
    ])
      expect(caching(path)).toBe('no-cache');
  });

  it('has one policy for pages and frames, and none for what is neither', () => {
    for (const path of ['/', '/index.html', '/some/path/events/baku/', '/404.html', '/v/1.0.0/'])
      expect(policy(path)).toBe(POLICY);
    for (const path of ['/embed/', '/embed/index.html', '/v/1.0.0/embed/']) expect(policy(path)).toBe(POLICY);
    for (const path of ['/dataset/timeline.json', '/dataset/timeline.html'])
      expect(policy(path)).toBeUndefined();
  });
});
