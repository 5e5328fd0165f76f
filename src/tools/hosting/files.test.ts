import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingFiles } from './files.ts';
import { headersFile } from './headers-file.ts';
import { EVERYWHERE, headersOf, RARE_TYPES } from './promises.ts';
import { SAMPLE } from './sample-site.ts';
import { vercelFile } from './vercel-file.ts';

const FILES = Object.keys(SAMPLE).filter((path) => !path.startsWith('.') && path !== '404.html');
const ADDRESSES = [...FILES, ...FILES.flatMap((path) => /^(.*)index\.html$/.exec(path)?.[1] ?? [])];

/** What a host says of its own is left to it: that all else is to be asked for anew, and the types that everybody knows. */
function promised(path: string): Record<string, string> {
  const { 'Cache-Control': caching = '', 'Content-Type': type = '', ...rest } = headersOf(path);
  const isRare = RARE_TYPES.some((ending) => path.endsWith(`.${ending}`));
  return {
    ...rest,
    ...(caching.includes('immutable') && { 'Cache-Control': caching }),
    ...(isRare && { 'Content-Type': type }),
  };
}

/** What rules say of a path; a header that two of them say is joined, as such hosts do. */
function said(
  path: string,
  rules: readonly (readonly [pattern: RegExp, name: string, value: string])[],
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [pattern, name, value] of rules)
    if (pattern.test(path)) headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
  return headers;
}

describe('the files in hosting/', () => {
  it.each(Object.entries(hostingFiles()))('%s is of today (npm run hosting)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe.each(['/', '/some/path/'])('_headers, of a site below %s', (base) => {
  const text = headersFile(FILES, base);
  const rules = text.split(/\n(?=\S)/).flatMap((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const pattern = path
      .replaceAll('.', String.raw`\.`)
      .replaceAll(/:[a-z]+/g, '[^/]+')
      .replace('*', '.*');
    return lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [new RegExp(`^${pattern}$`), name, value.join(': ')] as const;
    });
  });
  // Whose name before the hash another file shares: asked for anew, which is slower and never wrong.
  const shared = /dataset\/sources\.[0-9a-f]+\.json$/;

  it.each(ADDRESSES)('says what is promised of “%s”, once', (path) => {
    const expected = promised(base + path);
    if (shared.test(path)) delete expected['Cache-Control'];
    expect(said(base + path, rules)).toEqual(expected);
  });

  it('says nothing of what is not below it but what holds everywhere, and keeps to what hosts take', () => {
    expect(said(`${base}nothing`, rules)).toEqual(EVERYWHERE);
    const paths = text.split('\n').filter((line) => line.startsWith('/'));
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(paths.filter((path) => path.slice(0, -1).includes('*'))).toEqual([]);
  });
});

describe('vercel.json', () => {
  const { headers } = JSON.parse(vercelFile()) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const rules = headers.flatMap(({ source, headers: each }) =>
    each.map(({ key, value }) => [new RegExp(`^${source}$`), key, value] as const),
  );

  it.each(ADDRESSES)('says what is promised of “%s”, once', (path) => {
    expect(said(`/${path}`, rules)).toEqual(promised(`/${path}`));
    expect(said(`/some/path/${path}`, rules)).toEqual(promised(`/some/path/${path}`));
  });
});
