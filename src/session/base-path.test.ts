import { afterEach, expect, it } from 'vitest';
import { basePath, openBasePath } from './base-path.ts';

afterEach(() => {
  delete document.documentElement.dataset['root'];
  history.replaceState(null, '', '/');
});

it.each([
  ['./', '/', '/'],
  ['.', '/x/y/', '/x/y/'],
  ['./', '/x/y/index.html', '/x/y/'],
  ['../', '/embed/', '/'],
  ['../../', '/x/events/baku/', '/x/'],
  ['../../', '/x/events/baku/index.html', '/x/'],
  ['/', '/no/such/page', '/'],
  ['/x/', '/x/no/such/page', '/x/'],
  ['//evil.host/', '/', '/'],
])('a page that is %s from its base, at %s, has the base %s', (root, pathname, base) => {
  expect(basePath(root, pathname)).toBe(base);
});

it('reads the open page', () => {
  history.replaceState(null, '', '/reports/events/baku/?q=a#b');
  document.documentElement.dataset['root'] = '../../';
  expect(openBasePath()).toBe('/reports/');
});
