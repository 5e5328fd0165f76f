import { expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

it.each([
  ['/x/', { kind: 'explore' }],
  ['/x/index.html', { kind: 'explore' }],
  ['/x/embed/', { kind: 'embed' }],
  ['/x/embed/index.html', { kind: 'embed' }],
  ['/x/differences/', { kind: 'differences' }],
  ['/x/about/', { kind: 'about' }],
  ['/x/coverage/', { kind: 'coverage' }],
  ['/x/constructor/', { kind: 'nowhere' }],
  ['/x/events/baku/', { kind: 'event', id: 'baku' }],
  ['/x/events/baku', { kind: 'event', id: 'baku' }],
  ['/x/sources/jns/index.html', { kind: 'source', id: 'jns' }],
  ['/x/events/', { kind: 'nowhere' }],
  ['/x/events/baku/more/', { kind: 'nowhere' }],
  ['/x/people/fidan/', { kind: 'nowhere' }],
  ['/y/', { kind: 'nowhere' }],
])('%s is %j', (pathname, page) => {
  expect(pageOf(pathname, '/x/')).toEqual(page);
});
