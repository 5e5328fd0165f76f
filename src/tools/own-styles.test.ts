import { describe, expect, it } from 'vitest';
import { withoutOwn } from './own-styles.ts';

const code = (files: string): string =>
  `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[${files}])))=>i.map(i=>d[i]);\nload(()=>import("./keep.js"),__vite__mapDeps([0]),import.meta.url)`;

describe('withoutOwn', () => {
  it('names no styles that the page has', () => {
    expect(withoutOwn(code('"./first-A.css"'), ['assets/first-A.css', 'assets/index-A.css'])).toBe(
      'load(()=>import("./keep.js"),[],import.meta.url)',
    );
  });

  it('leaves all where there are others, and code without late code', () => {
    const both = code('"./first-A.css","./map-A.css"');
    expect(withoutOwn(both, ['assets/first-A.css'])).toBe(both);
    expect(withoutOwn('start()', [])).toBe('start()');
  });
});
